/** Which options each row has, as numbers: 50,000 rows are looked through in a millisecond or so. */
export interface Column {
  /** What the numbers stand for. */
  options: string[]
  /** Row r has list[start[r]] up to, without, list[start[r + 1]]. */
  start: Uint32Array
  list: Uint16Array
}

export function columnOf<T>(rows: T[], optionsOf: (row: T) => string[]): Column {
  const numbers = new Map<string, number>()
  const start = new Uint32Array(rows.length + 1)
  const list: number[] = []
  rows.forEach((row, r) => {
    for (const option of optionsOf(row)) {
      let number = numbers.get(option)
      if (number === undefined) numbers.set(option, (number = numbers.size))
      list.push(number)
    }
    start[r + 1] = list.length
  })
  return { options: [...numbers.keys()], start, list: Uint16Array.from(list) }
}

/** The column of a wish that is either made or not: its one option is `yes`. */
export function columnOfFlag(rows: number, has: (row: number) => boolean): Column {
  const start = new Uint32Array(rows + 1)
  for (let row = 0; row < rows; row++) start[row + 1] = start[row]! + (has(row) ? 1 : 0)
  return { options: [yes], start, list: new Uint16Array(start[rows]!) }
}

export const yes = 'yes'

/** Adds one to the misses of each row that does not have this option, and notes by `mark` who missed. */
export function missWithout(option: string, column: Column, misses: Misses, mark: number) {
  const { start, list } = column
  const number = column.options.indexOf(option)
  for (let row = 0; row < start.length - 1; row++) {
    let has = false
    for (let at = start[row]!; at < start[row + 1]!; at++) if (list[at] === number) has = true
    if (!has) miss(misses, row, mark)
  }
}

/** How many wishes each row fails, and which one it failed last. */
export interface Misses {
  times: Uint8Array
  last: Uint8Array
}

export function miss({ times, last }: Misses, row: number, mark: number) {
  times[row]!++
  last[row] = mark
}

/** How many rows have each option, of those that fail nothing, or nothing but `mark`. */
export function countOptions(column: Column, misses: Misses, mark: number): Map<string, number> {
  const { options, start, list } = column
  const counts = new Uint32Array(options.length)
  const { times, last } = misses
  for (let row = 0; row < start.length - 1; row++)
    if (times[row] === 0 || (times[row] === 1 && last[row] === mark))
      for (let at = start[row]!; at < start[row + 1]!; at++) counts[list[at]!]!++
  return new Map(options.map((option, number) => [option, counts[number]!]))
}
