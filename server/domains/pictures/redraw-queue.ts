/** Lets `most` work at once and `waiting` wait for it, in their order. Undefined for one more. */
export function workQueue(most: number, waiting: number) {
  const queue: (() => void)[] = []
  let working = 0

  return async function inTurn<T>(work: () => Promise<T>): Promise<T | undefined> {
    if (working >= most && queue.length >= waiting) return undefined
    if (working >= most) await new Promise<void>((go) => queue.push(go))
    else working++
    try {
      return await work()
    } finally {
      const next = queue.shift() // who waits takes over the place
      if (next) next()
      else working--
    }
  }
}
