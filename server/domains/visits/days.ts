import type { Dayjs } from 'dayjs'
import { clockAt } from '@/contract/facts/working-days.rules'
import type { IsoDay } from '@/contract/shared/time.types'
import { refuse } from '../../infra/http/refusal'

export const dayOf = (now: Dayjs): IsoDay => clockAt(now.valueOf()).day

/** The day in Shanghai of an ISO 8601 moment. */
export const dayAt = (moment: string): IsoDay => clockAt(Date.parse(moment)).day

/** Normalises a moment to the form in which it is stored; refuses one that does not exist. */
export function parseMoment(text: string) {
  const at = Date.parse(text)
  return Number.isNaN(at) ? refuse('invalid') : new Date(at).toISOString()
}
