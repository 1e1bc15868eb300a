import { useDidShow } from '@tarojs/taro'
import { useEffect } from 'react'
import { openState } from '@/contract/facts/outlets.rules'
import type { Outlet } from '@/contract/facts/outlets.schema'
import { clockAt } from '@/contract/facts/working-days.rules'
import { own } from '@/contract/shared/own.rules'
import { hoursOfWindows, stateWords } from '@/features/outlets/hours.model'
import { useIdentity } from '@/features/people/identity/identity.store'
import { useAvailability } from '@/features/visits/citizen/availability/availability.store'
import {
  bookableDays,
  byOutlet as listedAt,
  nextTime,
} from '@/features/visits/citizen/availability/slots.model'
import { givesNumbers } from '@/features/visits/citizen/availability/wait.model'
import { currentAt } from '@/features/visits/citizen/list/visits.model'
import { useVisits } from '@/features/visits/citizen/list/visits.store'
import { useMinute } from '@/platform/clock'
import { useInterval } from '@/platform/use-interval'
import { idle } from '@/shared/lib/remote'
import { useShell } from '@/shared/ui/shell'

const pollingMs = 20_000

export type OutletVisiting = ReturnType<typeof useOutletVisiting>

/** What can be booked at an outlet and its queue, read while the page is shown. */
export function useOutletVisiting(id: string) {
  const { outlets, loadOutlets, byOutlet, readAt, load } = useAvailability()
  const { list } = useVisits()
  const now = useMinute()
  const { language } = useShell()
  const listed = outlets.kind === 'ready' ? listedAt(outlets.value, id) : undefined
  const remote = own(byOutlet, id) ?? idle
  const availability = remote.kind === 'ready' ? remote.value : undefined
  const isListed = listed !== undefined

  useDidShow(() => {
    void loadOutlets()
    if (isListed) void load(id)
    if (useIdentity.getState().token) void useVisits.getState().load()
  })
  useEffect(() => {
    if (isListed && !own(useAvailability.getState().byOutlet, id)) void load(id)
  }, [isListed, id, load])
  useInterval(pollingMs, availability?.queue !== undefined, () => void load(id))

  const clock = clockAt(now)
  const hours = hoursOfWindows(availability?.windows ?? listed?.windows ?? [])
  const days = availability ? bookableDays(availability) : []
  return {
    now,
    /** What the list of outlets tells. Undefined: neither, or not known: see `unread`. */
    listed,
    /** The list of outlets was never read. */
    unread: outlets.kind === 'failed',
    loadOutlets: () => void loadOutlets(),
    remote,
    readAt: own(readAt, id),
    load: () => void load(id),
    days,
    next: nextTime(days),
    queue: availability?.queue,
    takesNumber: givesNumbers(availability?.queue, now),
    /** Of the windows. */
    hours,
    /** By the hours of the windows, if they have their own. */
    state: (outlet: Outlet) =>
      stateWords(openState(hours ? { hours } : outlet, clock), clock, language),
    own: currentAt(list.kind === 'ready' ? list.value : [], id, now),
  }
}
