/** A row of `npm run bench`: a measurement and its limit. */
export interface Figure {
  name: string
  value: number
  /** Suffix of the number: ms, KB, x or B; absent for a count. */
  unit: string
  limit: { atMost: number } | { atLeast: number }
}

export const isKept = ({ value, limit }: Figure) =>
  'atMost' in limit ? value <= limit.atMost : value >= limit.atLeast

/** All rows, aligned, with a tick if the limit is met. */
export function asTable(figures: Figure[]): string {
  const rows = figures.map((figure) => [
    isKept(figure) ? '✓' : '✗',
    figure.name,
    spell(figure.value, figure.unit),
    'atMost' in figure.limit
      ? `<= ${spell(figure.limit.atMost, figure.unit)}`
      : `>= ${spell(figure.limit.atLeast, figure.unit)}`,
  ])
  const widths = [1, 2, 3].map((column) => Math.max(...rows.map((row) => widthOf(row[column]!))))
  const [name = 0, value = 0, limit = 0] = widths
  return rows
    .map(([kept, ...row]) =>
      [kept, padEnd(row[0]!, name), row[1]!.padStart(value), row[2]!.padStart(limit)].join('  '),
    )
    .join('\n')
}

/** Width in terminal columns. A Chinese character takes two. */
const widthOf = (words: string) => words.length + (words.match(/[\u2e80-\uffef]/g) ?? []).length

const padEnd = (words: string, width: number) => words + ' '.repeat(width - widthOf(words))

function spell(value: number, unit: string): string {
  const digits = Number.isInteger(value) ? 0 : 2
  const number = value.toLocaleString('en', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
  return unit && unit !== 'x' ? `${number} ${unit}` : number + unit
}
