/** Damerau-Levenshtein distance of exactly 1: insertion, deletion, substitution or transposition. */
export function isOneEditApart(a: string, b: string): boolean {
  if (a.length > b.length) return isOneEditApart(b, a)
  if (b.length - a.length > 1 || a === b) return false
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  if (a.length < b.length) return a.slice(i) === b.slice(i + 1)
  if (a.slice(i + 1) === b.slice(i + 1)) return true
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2)
}

/** A possibly misspelt stretch of a run, [from, to). */
export interface Gap {
  from: number
  to: number
  /** True if its bigrams occur nowhere; false if only the whole run is unknown, which may be chance. */
  sure: boolean
}

interface Correction {
  from: string
  to: string
}

const maxWindowLength = 8

/**
 * Corrects one wrong character in a run of Chinese against known names. Compares windows that contain the
 * gap, longest first, and prefers homophones. Two-character windows, and gaps that are not `sure`, are
 * corrected by homophones only.
 */
export function correctTypo(
  run: string,
  gap: Gap,
  known: string[],
  alike: (a: string, b: string) => boolean,
): Correction | undefined {
  for (const from of windowsAround(run, gap)) {
    let best: (Correction & { score: number }) | undefined
    for (const name of known)
      for (const to of nearMatches(from, name)) {
        const sound = soundsAlike(from, to, alike)
        if (!sound && (from.length < 3 || !gap.sure)) continue
        const score = (sound ? 4 : 0) + (to === name ? 2 : 0) + (name.startsWith(to) ? 1 : 0)
        if (!best || score > best.score) best = { from, to, score }
      }
    if (best) return { from: best.from, to: best.to }
  }
  return undefined
}

/** Substrings of the run that contain the gap, longest first. */
function windowsAround(run: string, gap: Gap) {
  const found: string[] = []
  for (let from = 0; from <= gap.from; from++)
    for (let to = Math.max(gap.to, from + 2); to <= run.length; to++)
      if (to - from <= maxWindowLength) found.push(run.slice(from, to))
  return found.sort((a, b) => b.length - a.length)
}

/** Substrings of a name one edit away from the window. */
function nearMatches(window: string, name: string) {
  const found: string[] = []
  const last = window[window.length - 1]
  for (const length of window.length < 3 ? [2] : [0, 1, -1].map((more) => window.length + more))
    for (let at = 0; at + length <= name.length; at++) {
      // Cheap pre-check: one edit cannot change both the first and the last character.
      if (name[at] !== window[0] && name[at + length - 1] !== last) continue
      const part = name.slice(at, at + length)
      if (isOneEditApart(window, part)) found.push(part)
    }
  return found
}

const soundsAlike = (a: string, b: string, alike: (a: string, b: string) => boolean) =>
  a.length === b.length && [...a].every((char, i) => char === b[i] || alike(char, b[i] ?? ''))
