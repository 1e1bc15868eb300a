/** A part of a text: in both versions, or in one of them. */
export interface Piece {
  text: string
  /** `other`: it is only in this version. */
  kind: 'same' | 'other'
}

/** A line of two versions of a list. Undefined: it is not in that version. */
export interface LinePair {
  before?: string
  after?: string
}

/** Texts beyond this are marked as a whole: the comparison takes time with the product of their lengths. */
const maxTokens = 400

/** A word, a number with its points, or a character. */
const tokensOf = (text: string) => text.match(/[A-Za-z]+|\d+(?:[.:]\d+)*|[^]/g) ?? []

/** Index pairs of a longest common subsequence. */
function matches<T>(before: readonly T[], after: readonly T[]): [number, number][] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1))
  const at = (i: number, j: number) => lengths[i]![j]!
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      lengths[i]![j] =
        before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const found: [number, number][] = []
  for (let i = 0, j = 0; i < before.length && j < after.length;) {
    if (before[i] === after[j]) found.push([i++, j++])
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return found
}

/** Each version in pieces. A single character that both have between two changes is no help, and is marked too. */
export function markDifferences(before: string, after: string) {
  const [left, right] = [tokensOf(before), tokensOf(after)]
  if (left.length > maxTokens || right.length > maxTokens)
    return { before: wholeAs(before, after), after: wholeAs(after, before) }
  const common = withoutSpecks(matches(left, right), left, right)
  return {
    before: piecesOf(left, new Set(common.map(([i]) => i))),
    after: piecesOf(right, new Set(common.map(([, j]) => j))),
  }
}

const wholeAs = (text: string, compared: string): Piece[] =>
  text === '' ? [] : [{ text, kind: text === compared ? 'same' : 'other' }]

function withoutSpecks(
  pairs: [number, number][],
  before: readonly string[],
  after: readonly string[],
): [number, number][] {
  const runs: [number, number][][] = []
  for (const pair of pairs) {
    const run = runs[runs.length - 1]
    const last = run?.[run.length - 1]
    if (run && last && last[0] + 1 === pair[0] && last[1] + 1 === pair[1]) run.push(pair)
    else runs.push([pair])
  }
  const isAtEdge = ([i, j]: [number, number], run: [number, number][]) => {
    const [k, l] = run[run.length - 1]!
    return (i === 0 && j === 0) || (k === before.length - 1 && l === after.length - 1)
  }
  return runs.filter((run) => run.length > 1 || isAtEdge(run[0]!, run)).flat()
}

function piecesOf(tokens: readonly string[], common: ReadonlySet<number>): Piece[] {
  const pieces: Piece[] = []
  tokens.forEach((text, i) => {
    const kind = common.has(i) ? 'same' : 'other'
    const last = pieces[pieces.length - 1]
    if (last?.kind === kind) last.text += text
    else pieces.push({ text, kind })
  })
  return pieces
}

/** The lines of two lists beside one another. Between lines that both have, changed ones stand in pairs. */
export function pairLines(before: readonly string[], after: readonly string[]): LinePair[] {
  const pairs: LinePair[] = []
  let [i, j] = [0, 0]
  for (const [k, l] of [...matches(before, after), [before.length, after.length] as const]) {
    for (; i < k || j < l; i++, j++)
      pairs.push({
        ...(i < k && { before: before[i]! }),
        ...(j < l && { after: after[j]! }),
      })
    ;[i, j] = [k, l]
    if (k < before.length) pairs.push({ before: before[i++]!, after: after[j++]! })
  }
  return pairs
}
