/** Whether two values are the same as JSON, whatever the order of their keys. */
export const isSameJson = (value: unknown, other: unknown) => plain(value) === plain(other)

const plain = (value: unknown) =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
