import type { EpochMs } from '@/contract/shared/time.types'
import type { ListedStaffTraining } from '@/contract/trainings/staff.schema'
import { isOver } from '../training-state.model'

export interface TrainingGroups {
  /** Published or closed, and not over: the next first. */
  coming: ListedStaffTraining[]
  drafts: ListedStaffTraining[]
  /** Held or called off: the latest first. */
  over: ListedStaffTraining[]
}

/** Groups the trainings of one outlet, or of all without `outletId`. */
export function groupTrainings(
  list: ListedStaffTraining[],
  now: EpochMs,
  outletId?: string,
): TrainingGroups {
  const own = list
    .filter(({ base }) => outletId === undefined || base === outletId)
    .sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt))
  const published = own.filter(({ state }) => state !== 'draft')
  return {
    coming: published.filter((training) => !isOver(training, now)),
    drafts: own.filter(({ state }) => state === 'draft'),
    over: published.filter((training) => isOver(training, now)).reverse(),
  }
}
