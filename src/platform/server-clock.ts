import type { EpochMs } from '@/contract/shared/time.types'
import { keepStored, readStored } from './storage'

interface Comparison {
  /** How far the server's clock is ahead of the phone's, in ms. */
  offset: number
  /** When they were compared, by the phone's clock. */
  at: EpochMs
}

const key = 'clock'
const hour = 3_600_000

/** A phone's clock drifts by some seconds a week; later its owner may have set it. */
const maxAge = 7 * 24 * hour
/** Differences below this, in ms, are none: the header has whole seconds, and a phone may adjust its own. */
const tolerance = 2000
/** A slower reply says too little about the moment at which the server sent it. */
const maxRoundTrip = 10_000

let latest: Comparison | undefined

/** Compares the clocks: `date` is the header of a reply, sent and received by the phone's clock. */
export function compareClocks(
  date: string,
  { sent, received }: { sent: EpochMs; received: EpochMs },
) {
  const server = Date.parse(date)
  if (Number.isNaN(server) || received - sent > maxRoundTrip || received < sent) return
  const precise = server + 500 - (sent + received) / 2
  const offset = Math.abs(precise) < tolerance ? 0 : Math.round(precise)
  const known = comparison(received)
  if (known && Math.abs(known.offset - offset) < tolerance && received - known.at < hour) return
  latest = { offset, at: received }
  keepStored(key, latest)
}

/** Undefined if there is none, it is too old, or the phone's clock was set back since. */
function comparison(now: EpochMs): Comparison | undefined {
  latest ??= readStored<Comparison>(key)
  return latest && now > latest.at - tolerance && now - latest.at < maxAge ? latest : undefined
}

/** How far the server's clock is ahead, in ms; undefined if it is not known. */
export const clockOffset = (): number | undefined => comparison(Date.now())?.offset

/** The time by the server's clock; by the phone's, if the two were not compared lately. */
export const serverNow = (): EpochMs => Date.now() + (clockOffset() ?? 0)
