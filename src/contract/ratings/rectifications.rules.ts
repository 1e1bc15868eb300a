import type {
  ListedRectification,
  RectificationAct,
  RectificationStatus,
  StaffRectificationAct,
} from './rectifications.schema'

type StaffDo = StaffRectificationAct['do']

const ofCitizen: Record<RectificationStatus, RectificationAct['do'][]> = {
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

/** What whoever gave the rating may do. Only what the unit says is repaired can be confirmed or sent back. */
export const citizenRectificationActs = (status: RectificationStatus) => ofCitizen[status]

/** Not closed. */
export const isUnderWay = (status: RectificationStatus) => ofCitizen[status].length > 0

type Standing = Pick<ListedRectification, 'status' | 'complex'> & { disputed: boolean }

/** What the unit may do. What was disputed once and refused is not disputed again; nor is time asked twice. */
export function unitRectificationActs({ status, complex, disputed }: Standing): StaffDo[] {
  if (status === 'open')
    return [
      'contact',
      'fix',
      ...(complex ? [] : ['ask_complex' as const]),
      ...(disputed ? [] : ['dispute' as const]),
    ]
  return isUnderWay(status) ? ['contact'] : []
}

/** What the supervisor may do, who is not of the rated unit. */
export function supervisorRectificationActs({ status, complex }: Omit<Standing, 'disputed'>) {
  const acts: StaffDo[] = []
  if (status === 'open' && complex?.state === 'asked') acts.push('decide_complex')
  if (status === 'in_review') acts.push('decide_dispute')
  if (status === 'with_supervisor') acts.push('contact', 'fix', 'close')
  return acts
}
