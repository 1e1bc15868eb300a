import type { Dayjs } from 'dayjs'
import { refuse } from '../../infra/http/refusal'

export const minutesPerDay = 24 * 60
const msPerMinute = 60_000

interface Unattached {
  count: number
  /** When the oldest of a day was uploaded. */
  first: string | null
}

/** Refuses a further upload until the oldest is a day old. */
export function refuseOverDailyLimit({ count, first }: Unattached, max: number, now: Dayjs) {
  if (count < max) return
  const sinceFirst = now.diff(first)
  const minutes = Math.max(1, Math.ceil(minutesPerDay - sinceFirst / msPerMinute))
  refuse('asked_enough', { count: minutes, headers: { 'retry-after': String(minutes * 60) } })
}
