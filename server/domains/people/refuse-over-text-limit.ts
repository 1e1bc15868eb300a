import type { Dayjs } from 'dayjs'
import { lastDay, type TimeSpan } from '../../infra/db/time-span'
import { refuse } from '../../infra/http/refusal'

/** Texts that a citizen may send about one matter within 24 hours. */
const maxTexts = 30

const minutesPerDay = 24 * 60

/**
 * Refuses a text over the limit and says in how many minutes the next is accepted. `latestTimes` returns the
 * times of the texts sent within a span, newest first, at most `maxListed` of them.
 */
export async function refuseOverTextLimit(
  latestTimes: (span: TimeSpan, maxListed: number) => Promise<string[]>,
  now: Dayjs,
) {
  const times = await latestTimes(lastDay(now), maxTexts)
  if (times.length < maxTexts) return
  const minutes = Math.max(1, minutesPerDay - now.diff(times.at(-1), 'minute'))
  refuse('asked_enough', { count: minutes, headers: { 'retry-after': String(minutes * 60) } })
}
