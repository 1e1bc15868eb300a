import type { Dayjs } from 'dayjs'
import { clockAt } from '@/contract/facts/working-days.rules'
import { refuse } from '../../infra/http/refusal'

/** Which day it is in Shanghai. */
export const dayOf = (now: Dayjs) => clockAt(now.valueOf()).day

/** In which day in Shanghai a moment is. */
export const dayAt = (moment: string) => clockAt(Date.parse(moment)).day

const msPerMinute = 60_000

/** A moment of a day in Shanghai. */
export const momentAt = (day: string, minute: number) =>
  new Date(Date.parse(`${day}T00:00:00+08:00`) + minute * msPerMinute).toISOString()

/** A moment as it is stored, however it was written; refuses one that is in no calendar. */
export function parseMoment(said: string) {
  const at = Date.parse(said)
  return Number.isNaN(at) ? refuse('invalid') : new Date(at).toISOString()
}
