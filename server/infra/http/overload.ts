import underPressure from '@fastify/under-pressure'
import type { FastifyInstance } from 'fastify'
import { refuse } from './refusal'

interface Limits {
  /** Average delay of the event loop, in ms, above which requests are refused. */
  busyAfter: number
  /**
   * How long the delay is averaged over, in ms. One pause, as when another process takes the machine for a second,
   * is no overload: those whom it delayed are not refused on top.
   */
  averagedOver?: number
}

/**
 * Answers 503 `unavailable` while the event loop is late on average. Register it for the API only: whoever is
 * refused a page sees nothing at all. Nobody is refused during the first two averages after the start, in which
 * compiling the schemas delays the event loop.
 */
export function refuseWhenBusy(api: FastifyInstance, { busyAfter, averagedOver = 3000 }: Limits) {
  let warm = true
  api.addHook('onListen', (done) => {
    warm = false
    setTimeout(() => (warm = true), 2 * averagedOver).unref()
    done()
  })
  void api.register(underPressure, {
    maxEventLoopDelay: busyAfter,
    sampleInterval: averagedOver,
    pressureHandler: () => {
      if (warm) refuse('unavailable')
    },
  })
}
