/** Something took longer than it may. It may still happen. */
export class Overdue extends Error {
  readonly code = 'OVERDUE'
}

/** The outcome of `work`; rejects with Overdue after `ms`. What `work` does later is ignored. */
export function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout
  const overdue = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Overdue(`Not done after ${ms} ms`)), ms)
  })
  return Promise.race([work, overdue]).finally(() => clearTimeout(timer))
}
