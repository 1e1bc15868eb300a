/** Sort values of a row, from PostgreSQL. JavaScript's dates would lose the microseconds. */
export type Position = string[]

/** In base64url, so that it can stand in a link. It grants nothing: the list's own conditions still hold. */
export const writePosition = (position: Position) =>
  Buffer.from(JSON.stringify(position)).toString('base64url')

/** Undefined if `after` was not made by `writePosition`. */
export function readPosition(after: string): Position | undefined {
  try {
    const values: unknown = JSON.parse(Buffer.from(after, 'base64url').toString())
    return isPosition(values) ? values : undefined
  } catch {
    return undefined
  }
}

const isPosition = (values: unknown): values is Position =>
  Array.isArray(values) && values.length > 0 && values.every((value) => typeof value === 'string')
