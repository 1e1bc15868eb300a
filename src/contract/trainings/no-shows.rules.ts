import type { EpochMs } from '../shared/time.types'
import type { NoShow } from './trainings.schema'

/** How long a no-show counts, in ms. One that is further ahead was dated by a wrong clock. */
const noShowLifetime = 90 * 86_400_000

/** The number of counting no-shows from which a citizen is deprioritised. */
const noShowLimit = 2

/** Whether a citizen joins waitlists behind everybody who is not deprioritised. */
export function isDeprioritised(noShows: { noShow: NoShow; at: string }[], now: EpochMs) {
  const counting = noShows.filter(
    ({ noShow, at }) => noShow !== 'forgiven' && Math.abs(now - Date.parse(at)) < noShowLifetime,
  )
  return counting.length >= noShowLimit
}
