import { offersService } from '@/contract/visits/slots.rules'
import type {
  Slot,
  OutletAvailability,
  VisitableOutlet,
  Window,
} from '@/contract/visits/visits.schema'
import { dayOf } from '@/shared/lib/moments'

/** A time one can come at. */
export interface BookableTime {
  startsAt: string
  endsAt: string
  /** What is left of all windows together; 0 is full. */
  free: number
  /** The window with most room: it is booked there. */
  window: string
}

export interface BookableDay {
  /** YYYY-MM-DD */
  day: string
  /** What is left of the day. */
  free: number
  times: BookableTime[]
}

/** The days one can come on for a service, with their times: those of all windows that do it. */
export function bookableDays(
  { windows, slots }: Pick<OutletAvailability, 'windows' | 'slots'>,
  service?: string,
): BookableDay[] {
  const fitting = windows
    .filter((one) => one.books && offersService(one, service))
    .map(({ id }) => id)
  const times = new Map<string, Slot[]>()
  for (const slot of slots) {
    if (!fitting.includes(slot.window)) continue
    const key = `${slot.startsAt} ${slot.endsAt}`
    times.set(key, [...(times.get(key) ?? []), slot])
  }
  const days = new Map<string, BookableTime[]>()
  for (const [, alike] of [...times].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const time = timeOf(alike)
    const day = dayOf(time.startsAt)
    days.set(day, [...(days.get(day) ?? []), time])
  }
  return [...days].map(([day, all]) => ({
    day,
    free: all.reduce((sum, { free }) => sum + free, 0),
    times: all,
  }))
}

function timeOf(slots: Slot[]): BookableTime {
  const widest = slots.reduce((a, b) => (b.free > a.free ? b : a))
  const { startsAt, endsAt, window } = widest
  return { startsAt, endsAt, window, free: slots.reduce((sum, { free }) => sum + free, 0) }
}

/** What is free near a time that is full, also then at another window: of its day first, then the next. */
export function alternativeTimes(
  days: BookableDay[],
  { startsAt, window }: Pick<BookableTime, 'startsAt' | 'window'>,
  most: number,
): BookableTime[] {
  const from = dayOf(startsAt)
  return days
    .filter(({ day }) => day >= from)
    .flatMap(({ times }) => times)
    .filter((time) => time.free > 0 && (time.startsAt !== startsAt || time.window !== window))
    .slice(0, most)
}

/** The services that can be chosen: those the windows name, and `all` where one of them does all. */
export function bookableServices(windows: Pick<Window, 'services'>[], all: string[]): string[] {
  const named = windows.flatMap(({ services }) => services)
  const whole = windows.some(({ services }) => services.length === 0) ? all : []
  return [...new Set([...whole, ...named])]
}

/**
 * The outlets where a time for a service can be booked: those whose windows name it, and of those that
 * handle it the ones whose windows do all.
 */
export const outletsToBookAt = (outlets: VisitableOutlet[], service: string, handlers: string[]) =>
  outlets.filter(
    ({ outlet, books, services }) =>
      books && (services.length > 0 ? services.includes(service) : handlers.includes(outlet)),
  )
