/**
 * Makes one question of many: whoever asks while an answer is under way waits for the next, which asks
 * for all of them at once. Answers by key; undefined for a key the answer has not.
 */
export function batchLookups<T>(ask: (keys: string[]) => Promise<Map<string, T>>, most = 500) {
  const waiting: {
    key: string
    settle: (value: T | undefined) => void
    fail: (e: unknown) => void
  }[] = []
  let underWay = 0

  async function next() {
    if (underWay >= 2 || waiting.length === 0) return
    const asking = waiting.splice(0, most)
    underWay++
    try {
      const answers = await ask([...new Set(asking.map(({ key }) => key))])
      for (const { key, settle } of asking) settle(answers.get(key))
    } catch (error) {
      for (const { fail } of asking) fail(error)
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
