import { offersService } from '@/contract/visits/slots.rules'
import type { VisitRow, WindowRow } from './rows'

type WaitingVisit = Pick<VisitRow, 'place' | 'no' | 'service'>
type CallingWindow = Pick<WindowRow, 'services'>

/** Sorts by the order in which numbers are called. */
export const byPlace = (a: WaitingVisit, b: WaitingVisit) =>
  (a.place ?? 0) - (b.place ?? 0) || (a.no ?? 0) - (b.no ?? 0)

/** Number of waiting visits before this one that compete for the same windows. */
export function aheadOf<V extends WaitingVisit>(visit: V, waiting: V[], windows: CallingWindow[]) {
  const ownWindows = windows.filter((window) => offersService(window, visit.service))
  const competes = ({ service }: V) =>
    windows.length === 0 || ownWindows.some((window) => offersService(window, service))
  return waiting.filter((other) => other !== visit && byPlace(other, visit) < 0 && competes(other))
    .length
}
