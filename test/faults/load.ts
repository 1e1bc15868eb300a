import { setTimeout as pause } from 'node:timers/promises'
import { reads, send, type Outcome, type Sent, type Write } from './requests'
import type { Site } from './site'

/** An answer other than a refusal may take so long, in ms. */
const deadline = 5000
/** Requests under way at once. */
const phones = 20
/**
 * Between two requests of a phone, and after one that was not answered, in ms. All phones of a load share one
 * address, for which a server answers at most 6,000 requests a minute (server/app.ts).
 */
const restMs = 250
const pauseMs = 500

/** How the requests of a load were answered. */
export interface Tally {
  answered: number
  stale: number
  /** 503 with Retry-After. */
  refused: number
  /** The connection ended: the process was killed. */
  cut: number
  /** No answer within a phone's patience. */
  hung: number
  /** An answer other than a clear refusal after the deadline. */
  late: number
  /** Any other answer, by status. */
  wrong: Record<number, number>
  slowestMs: number
}

const emptyTally = (): Tally => ({
  answered: 0,
  stale: 0,
  refused: 0,
  cut: 0,
  hung: 0,
  late: 0,
  wrong: {},
  slowestMs: 0,
})

function count(tally: Tally, { status, retryAfter, stale, ms }: Outcome) {
  tally.slowestMs = Math.max(tally.slowestMs, ms)
  if (status === undefined) tally[ms >= 2 * deadline ? 'hung' : 'cut']++
  else if (status === 503 && retryAfter) tally.refused++
  else if (status >= 300) tally.wrong[status] = (tally.wrong[status] ?? 0) + 1
  else {
    tally.answered++
    if (stale) tally.stale++
    if (ms > deadline) tally.late++
  }
}

/**
 * Sends a mix of reads and writes from many phones until `stop()`. Three of four requests are reads; a write
 * without an acknowledgement is sent again later, by the same phone, to whichever server is next.
 */
export function startLoad(site: Site) {
  const tally = emptyTally()
  let stopped = false
  let turn = 0

  async function ask(sent: Sent | Write) {
    const outcome = await send(site.urls[turn++ % site.urls.length]!, sent)
    count(tally, outcome)
    if (outcome.status === undefined || outcome.status === 503) await pause(pauseMs)
    if ('acknowledged' in sent && outcome.status === 200) sent.acknowledged = true
  }

  async function phone(nth: number) {
    for (let i = nth; !stopped; i++) {
      const person = site.people[i % site.people.length]!
      const waiting = i % 4 === 0 ? site.nextWrite() : undefined
      await ask(waiting ?? reads(site.training, person)[i % 7]!)
      if (waiting && !waiting.acknowledged) site.putBack(waiting)
      await pause(restMs)
    }
  }
  const running = Promise.all(Array.from({ length: phones }, (_, nth) => phone(nth)))

  return {
    tally,
    async stop() {
      stopped = true
      await running
      return tally
    },
  }
}

/** Sends what has been begun again until all is acknowledged, as phones do. False if that takes too long. */
export async function settle(site: Site, patienceMs = 180_000) {
  const end = Date.now() + patienceMs
  for (;;) {
    const open = site.begun().filter(({ acknowledged }) => !acknowledged)
    if (open.length === 0) return true
    if (Date.now() > end) return false
    await Promise.all(
      open.slice(0, phones).map(async (write) => {
        const { status } = await send(site.urls[0]!, write)
        if (status === 200) write.acknowledged = true
        else await pause(pauseMs)
      }),
    )
  }
}
