/**
 * Nobody waits this long for a screen; what is set for later is left alone, and so is a clock that sets
 * itself anew at each tick.
 */
const soon = 1000

type Report = (error: unknown) => void

/** Counts pending work. */
function counter() {
  let pending = 0
  let waiting: (() => void)[] = []
  function settle() {
    if (pending > 0) return
    const told = waiting
    waiting = []
    for (const tell of told) tell()
  }
  return {
    begin: () => void pending++,
    end: () => {
      pending--
      setImmediate(settle) // after settled promises
    },
    quiet: () => new Promise<void>((resolve) => (waiting.push(resolve), setImmediate(settle))),
  }
}

/** The phone's timers. What they throw is reported, and whoever looks can wait until all is quiet. */
export function clock(report: Report) {
  const { begin, end, quiet } = counter()
  const timers = new Map<NodeJS.Timeout, boolean>()

  function attempt(work: () => void) {
    try {
      work()
    } catch (error) {
      report(error)
    }
  }

  /** How long ago whoever runs now was set off by something other than a timer. */
  let since = 0

  function start(work: (...args: unknown[]) => void, delay = 0, ...args: unknown[]) {
    const after = since + delay
    const counts = after < soon
    if (counts) begin()
    const timer = setTimeout(() => {
      since = after
      attempt(() => work(...args))
      since = 0
      forget(timer)
    }, delay)
    timers.set(timer, counts)
    return timer
  }

  function repeat(work: () => void, delay: number) {
    const timer = setInterval(() => attempt(work), delay)
    timers.set(timer, false)
    return timer
  }

  function forget(timer: NodeJS.Timeout) {
    const counts = timers.get(timer)
    timers.delete(timer)
    clearTimeout(timer)
    if (counts) end()
  }

  return {
    globals: {
      setTimeout: start,
      clearTimeout: forget,
      setInterval: repeat,
      clearInterval: forget,
    },
    later: (work: () => void) => void start(work),
    busy: (work: Promise<unknown>) => {
      begin()
      void work.catch(report).then(end)
    },
    quiet,
    stop: () => [...timers.keys()].forEach(forget),
  }
}
