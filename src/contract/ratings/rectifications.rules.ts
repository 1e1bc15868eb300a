import { nextOpening } from '../shared/due.rules'
import type { EpochMs } from '../shared/time.types'
import type {
  ListedRectification,
  RectificationAction,
  RectificationStatus,
  StaffRectificationAction,
} from './rectifications.schema'

type StaffActionName = StaffRectificationAction['do']

const citizenActions: Record<RectificationStatus, RectificationAction['do'][]> = {
  open: ['say'],
  fixed: ['confirm', 'reopen', 'say'],
  in_review: ['say'],
  with_supervisor: ['say'],
  confirmed: [],
  unconfirmed: [],
  set_aside: [],
  reviewed: [],
  rerated: [],
}

/** Actions of the rater. Only a repair can be confirmed or rejected. */
export const citizenRectificationActions = (status: RectificationStatus) => citizenActions[status]

/** Not closed yet. */
export const isUnderWay = (status: RectificationStatus) => citizenActions[status].length > 0

export const statusesUnderWay = (Object.keys(citizenActions) as RectificationStatus[]).filter(
  isUnderWay,
)

interface Pending {
  status: RectificationStatus
  complex?: { state: 'asked' | 'approved' | 'refused' } | undefined
}

/** Awaits a decision of the supervisor. */
export const waitsForSupervisor = ({ status, complex }: Pending) =>
  status === 'in_review' ||
  status === 'with_supervisor' ||
  (status === 'open' && complex?.state === 'asked')

const complexStates = [undefined, 'asked', 'approved', 'refused'] as const

/** Each status and state of the request for more time that waits for the supervisor; an empty state is none. */
export const pendingDecisions = statusesUnderWay.flatMap((status) =>
  complexStates
    .filter((state) => waitsForSupervisor({ status, ...(state && { complex: { state } }) }))
    .map((state) => [status, state ?? ''] as const),
)

type RectificationState = Pick<ListedRectification, 'status' | 'complex'> & { disputed: boolean }

/** Actions of the rated outlet. It may dispute once and ask for more time once. */
export function unitRectificationActions({
  status,
  complex,
  disputed,
}: RectificationState): StaffActionName[] {
  if (status === 'open')
    return [
      'contact',
      'fix',
      ...(complex ? [] : ['ask_complex' as const]),
      ...(disputed ? [] : ['dispute' as const]),
    ]
  return isUnderWay(status) ? ['contact'] : []
}

/** Actions of a supervisor who is not staff of the rated outlet. */
export function supervisorRectificationActions({
  status,
  complex,
}: Omit<RectificationState, 'disputed'>) {
  const actions: StaffActionName[] = []
  if (status === 'open' && complex?.state === 'asked') actions.push('decide_complex')
  if (status === 'in_review') actions.push('decide_dispute')
  if (status === 'with_supervisor') actions.push('contact', 'fix', 'close')
  return actions
}

/**
 * When a rectification reaches the rated outlet: at the next opening, together with all others of the time
 * since the one before, so that the moment does not tell who rated.
 */
export const reachesOutletAt = (ratedAt: EpochMs, atOnce: boolean): EpochMs =>
  atOnce ? ratedAt : nextOpening(ratedAt)
