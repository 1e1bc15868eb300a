/** Whether one becomes the other by one character more, less, other, or by two changing places. */
export function oneOff(a: string, b: string): boolean {
  if (a.length > b.length) return oneOff(b, a)
  if (b.length - a.length > 1 || a === b) return false
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  if (a.length < b.length) return a.slice(i) === b.slice(i + 1)
  if (a.slice(i + 1) === b.slice(i + 1)) return true
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2)
}

/** A stretch of a run, [from, to), that may be misspelt. */
export interface Gap {
  from: number
  to: number
  /** Its characters stand together nowhere. Otherwise they do, only not in a row: that may be chance. */
  sure: boolean
}

interface Mended {
  from: string
  to: string
}

const longestWindow = 8

/**
 * The known name that a run of Chinese has one character wrong of. Only stretches that hold `gap`, the
 * characters that fit nothing we know, are compared; the longest that fits wins, a like sound before others.
 * Two characters alone are mended by sound only, half of them wrong is more than a slip; and so is what
 * may be right.
 */
export function mend(
  run: string,
  gap: Gap,
  known: string[],
  alike: (a: string, b: string) => boolean,
): Mended | undefined {
  for (const from of windows(run, gap)) {
    let best: (Mended & { score: number }) | undefined
    for (const name of known)
      for (const to of slips(from, name)) {
        const sound = sameSound(from, to, alike)
        if (!sound && (from.length < 3 || !gap.sure)) continue
        const score = (sound ? 4 : 0) + (to === name ? 2 : 0) + (name.startsWith(to) ? 1 : 0)
        if (!best || score > best.score) best = { from, to, score }
      }
    if (best) return { from: best.from, to: best.to }
  }
  return undefined
}

/** The stretches of a run that hold the gap, longest first. */
function windows(run: string, gap: Gap) {
  const all: string[] = []
  for (let from = 0; from <= gap.from; from++)
    for (let to = Math.max(gap.to, from + 2); to <= run.length; to++)
      if (to - from <= longestWindow) all.push(run.slice(from, to))
  return all.sort((a, b) => b.length - a.length)
}

/** The parts of a name that the window is one slip away from. */
function slips(window: string, name: string) {
  const found: string[] = []
  const last = window[window.length - 1]
  for (const length of window.length < 3 ? [2] : [0, 1, -1].map((more) => window.length + more))
    for (let at = 0; at + length <= name.length; at++) {
      // One slip cannot change both the first and the last character. Cheap, and seldom true.
      if (name[at] !== window[0] && name[at + length - 1] !== last) continue
      const part = name.slice(at, at + length)
      if (oneOff(window, part)) found.push(part)
    }
  return found
}

const sameSound = (a: string, b: string, alike: (a: string, b: string) => boolean) =>
  a.length === b.length && [...a].every((char, i) => char === b[i] || alike(char, b[i] ?? ''))
