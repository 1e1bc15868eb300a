import { daysBetween } from '../facts/working-days.rules'
import type { IsoDay } from '../shared/time.types'

const maxDays = 366

/** Whether a dashboard can be made of these days, both inclusive: in order, and at most a year. */
export const isDashboardRange = (from: IsoDay, until: IsoDay) =>
  from <= until && daysBetween(from, until) < maxDays
