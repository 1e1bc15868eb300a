import type { Span } from '../facts/outlets.schema'
import type { IsoDay } from '../shared/time.types'
import { visitSettings } from './visits.settings'

/** Whether a window serves a service item. A window without services serves every item. */
export const offersService = (
  { services }: { services: string[] },
  service: string | null | undefined,
) => !service || services.length === 0 || services.includes(service)

/** The slots of a day, in minutes after midnight. A remainder shorter than a slot is left out. */
export function splitIntoSlots(hours: Span[], minutes: number): Span[] {
  const slots: Span[] = []
  for (const [from, until] of hours)
    for (let start = from; start + minutes <= until; start += minutes)
      slots.push([start, start + minutes])
  return slots
}

/** Whether a window with these hours has no more slots a day than a window may have. */
export const fitsDay = (hours: Span[], minutes: number) =>
  splitIntoSlots(hours, minutes).length <= visitSettings.maxSlotsPerDay

const msPerMinute = 60_000

/** The moment `minute` minutes after midnight in Shanghai, as ISO 8601. */
export const momentAt = (day: IsoDay, minute: number) =>
  new Date(Date.parse(`${day}T00:00:00+08:00`) + minute * msPerMinute).toISOString()
