import type { VisitRow, WindowRow } from './rows'
import { servesService } from './windows'

type Waiting = Pick<VisitRow, 'place' | 'no' | 'service'>
type Calling = Pick<WindowRow, 'services'>

/** In the order in which they are called. */
export const byPlace = (a: Waiting, b: Waiting) =>
  (a.place ?? 0) - (b.place ?? 0) || (a.no ?? 0) - (b.no ?? 0)

/** How many of those who wait may be called before this one: only those who go to the same windows. */
export function aheadOf<W extends Waiting>(one: W, waiting: W[], windows: Calling[]) {
  const theirs = windows.filter((window) => servesService(window, one.service))
  const compete = ({ service }: W) =>
    windows.length === 0 || theirs.some((window) => servesService(window, service))
  return waiting.filter((other) => other !== one && byPlace(other, one) < 0 && compete(other))
    .length
}
