const inFlight = new Map<string, Promise<unknown>>()

/**
 * Runs at most one call per key at a time; a call made meanwhile, such as a double tap, shares its result.
 * Store actions are wrapped in it. The caller guarantees that a key always stands for the same type.
 */
export function once<T>(key: string, run: () => Promise<T>): Promise<T> {
  const running = inFlight.get(key) as Promise<T> | undefined
  return running ?? start(key, run)
}

function start<T>(key: string, run: () => Promise<T>) {
  const running = run().finally(() => inFlight.delete(key))
  inFlight.set(key, running)
  return running
}
