import { isYearAnnounced } from '@/contract/facts/calendars.rules'
import { momentAt, offersService } from '@/contract/visits/slots.rules'
import type {
  DaySlots,
  OutletAvailability,
  Slot,
  VisitableOutlet,
  Window,
} from '@/contract/visits/visits.schema'
import type { IsoDay } from '@/contract/shared/time.types'
import { dayOf } from '@/contract/shared/moment-words.rules'

export type BookableSlot = Omit<Slot, 'capacity'>

/** What can be booked at an outlet, on all days, and its queue. */
export interface Availability extends Omit<OutletAvailability, 'slots' | 'days' | 'next'> {
  slots: BookableSlot[]
}

export const slotsOf = (days: DaySlots[]): BookableSlot[] =>
  days.flatMap(({ window, day, slots }) =>
    slots.map(([from, until, free]) => ({
      window,
      startsAt: momentAt(day, from),
      endsAt: momentAt(day, until),
      free,
    })),
  )

export interface BookableTime {
  startsAt: string
  endsAt: string
  /** Free places of all windows together; 0: full. */
  free: number
  /** The window with the most free places; the booking goes there. */
  window: string
}

export interface BookableDay {
  day: IsoDay
  /** Free places of the day. */
  free: number
  times: BookableTime[]
}

/** Days and times on which a service can be booked, at all windows that handle it. */
export function bookableDays(
  { windows, slots }: Pick<Availability, 'windows' | 'slots'>,
  service?: string,
): BookableDay[] {
  const suitable = windows
    .filter((window) => window.books && offersService(window, service))
    .map(({ id }) => id)
  const slotsByTime = new Map<string, BookableSlot[]>()
  for (const slot of slots) {
    if (!suitable.includes(slot.window)) continue
    const key = `${slot.startsAt} ${slot.endsAt}`
    slotsByTime.set(key, [...(slotsByTime.get(key) ?? []), slot])
  }
  const timesByDay = new Map<IsoDay, BookableTime[]>()
  for (const [, simultaneous] of [...slotsByTime].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const time = toBookableTime(simultaneous)
    const day = dayOf(time.startsAt)
    timesByDay.set(day, [...(timesByDay.get(day) ?? []), time])
  }
  return [...timesByDay].map(([day, times]) => ({
    day,
    free: times.reduce((sum, { free }) => sum + free, 0),
    times,
  }))
}

function toBookableTime(slots: BookableSlot[]): BookableTime {
  const widest = slots.reduce((a, b) => (b.free > a.free ? b : a))
  const { startsAt, endsAt, window } = widest
  return { startsAt, endsAt, window, free: slots.reduce((sum, { free }) => sum + free, 0) }
}

/** The earliest time with a free place. */
export const nextTime = (days: BookableDay[]): BookableTime | undefined =>
  days.flatMap(({ times }) => times).find(({ free }) => free > 0)

/** The first free times of a day, and the one after them. */
export function firstTimes({ times }: BookableDay, maxTimes: number) {
  const free = times.filter((time) => time.free > 0)
  return { shown: free.slice(0, maxTimes), next: free[maxTimes] }
}

/** The year of a day whose holidays are not announced yet, so that the day may become one. */
export const unannouncedYear = (day: IsoDay) => (isYearAnnounced(day) ? undefined : day.slice(0, 4))

/** Free times on the day of a full one and after, including the same time at another window. */
export function alternativeTimes(
  days: BookableDay[],
  { startsAt, window }: Pick<BookableTime, 'startsAt' | 'window'>,
  maxTimes: number,
): BookableTime[] {
  const from = dayOf(startsAt)
  return days
    .filter(({ day }) => day >= from)
    .flatMap(({ times }) => times)
    .filter((time) => time.free > 0 && (time.startsAt !== startsAt || time.window !== window))
    .slice(0, maxTimes)
}

/** Ids of the services that the windows handle. A window that names none handles all `outletServices`. */
export function bookableServices(
  windows: Pick<Window, 'services'>[],
  outletServices: string[],
): string[] {
  const named = windows.flatMap(({ services }) => services)
  const unnamed = windows.some(({ services }) => services.length === 0) ? outletServices : []
  return [...new Set([...unnamed, ...named])]
}

export const byOutlet = (outlets: VisitableOutlet[], id: string) =>
  outlets.find(({ outlet }) => outlet === id)

/**
 * Outlets where a service can be booked: their windows name it, or the windows handle all services and the
 * outlet is one of its `handlers`.
 */
export const outletsToBookAt = (outlets: VisitableOutlet[], service: string, handlers: string[]) =>
  outlets.filter(
    ({ outlet, books, services }) =>
      books && (services.length > 0 ? services.includes(service) : handlers.includes(outlet)),
  )
