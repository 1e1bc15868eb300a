/** Steps from one text to another: a letter more, less, or another, or two neighbours swapped. */
function distance(a: string, b: string): number {
  const steps = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  )
  const at = (i: number, j: number) => steps[i]![j]!
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const replaced = at(i - 1, j - 1) + Number(a[i - 1] !== b[j - 1])
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const swapped = isSwap ? at(i - 2, j - 2) + 1 : replaced
      steps[i]![j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, replaced, swapped)
    }
  return at(a.length, b.length)
}

/** Short names have many neighbours: HOST and PORT are two steps from PATH, HOME and POST. */
const maxSteps = (name: string) => (name.length < 8 ? 1 : 2)

const plain = (name: string) => name.toUpperCase().replace(/[^A-Z0-9]/g, '')

/** The known name that `name` was probably meant to be; undefined if it is known, or like none. */
export function findMeantName(name: string, known: readonly string[]): string | undefined {
  if (known.includes(name)) return undefined
  return known.find(
    (candidate) =>
      Math.abs(candidate.length - name.length) <= 2 &&
      (plain(candidate) === plain(name) ||
        distance(candidate, name.toUpperCase()) <= maxSteps(candidate)),
  )
}
