import type { Span } from '../facts/outlets.schema'

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

/** Whether hours are ascending and do not overlap. */
export const areOrderedHours = (hours: Span[]) =>
  hours.every(([from, until], i) => from < until && (i === 0 || hours[i - 1]![1] <= from))
