/** Queries under way at once. */
const maxConcurrent = 2

/**
 * Combines lookups into batches: keys that are requested while queries are under way are looked up together
 * by the next query. Resolves to undefined for a key that the result does not contain.
 */
export function batchLookups<T>(
  lookUp: (keys: string[]) => Promise<Map<string, T>>,
  maxBatch = 500,
) {
  const waiting: {
    key: string
    settle: (value: T | undefined) => void
    fail: (error: unknown) => void
  }[] = []
  let underWay = 0

  async function next() {
    if (underWay >= maxConcurrent || waiting.length === 0) return
    const batch = waiting.splice(0, maxBatch)
    underWay++
    try {
      const found = await lookUp([...new Set(batch.map(({ key }) => key))])
      for (const { key, settle } of batch) settle(found.get(key))
    } catch (error) {
      for (const { fail } of batch) fail(error)
    }
    underWay--
    void next()
  }

  return (key: string) =>
    new Promise<T | undefined>((settle, fail) => {
      waiting.push({ key, settle, fail })
      void next()
    })
}
