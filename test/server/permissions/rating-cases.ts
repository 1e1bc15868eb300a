import type { StaffRectificationAction } from '@/contract/ratings/rectifications.schema'
import type { WithoutKey } from '@/contract/shared/without-key.types'
import type { RouteName } from '@/contract/routes'
import { defaultUnit } from '../../support/rating'
import type { Ask } from './cases'
import type { RatingWorld } from './rating-world'

/**
 * Expected answers, in this sequence: visitor, citizen, other, staff of the rated outlet, staff of
 * another, supervisor.
 */
export type RatingCase = [
  route: RouteName,
  about: string,
  says: string,
  ask: (world: RatingWorld) => Ask,
]

const everybody = 'ok ok ok ok ok ok'
const signedIn = 'signed_out ok ok ok ok ok'
const whoseItIs = 'signed_out ok not_found not_found not_found not_found'
const theRated = 'signed_out forbidden forbidden ok forbidden ok'
const theUnit = 'signed_out forbidden forbidden ok forbidden forbidden'
/** Allowed to the supervisor after the second rejection. */
const orLater = 'signed_out forbidden forbidden ok forbidden conflict'
const anyUnit = 'signed_out forbidden forbidden ok ok ok'
const supervisors = 'signed_out forbidden forbidden forbidden forbidden ok'

type Order = 'open' | 'fixed' | 'disputed' | 'passedUp' | 'complex'

const work = (
  about: string,
  says: string,
  of: Order,
  act: WithoutKey<StaffRectificationAction>,
): RatingCase => [
  'actOnStaffRectification',
  about,
  says,
  (world) => ({ params: { id: world[of] }, body: { key: world.id(), ...act } }),
]
const fix = { do: 'fix', outcome: 'at_once', text: '已改。' } as const
const year = { year: '2026' }
const days = { from: '2026-11-01', until: '2026-12-31' }
const outlet = { outlet: defaultUnit }

export const ratingCases: RatingCase[] = [
  ['listServicesDone', '', signedIn, () => ({})],
  ['getServiceDone', '', whoseItIs, ({ service }) => ({ params: { id: service } })],
  ['rate', '', whoseItIs, ({ service, form }) => ({ params: { id: service }, body: form() })],
  ['getRectification', '', whoseItIs, ({ open }) => ({ params: { id: open } })],
  [
    'actOnRectification',
    'that is repaired',
    whoseItIs,
    ({ fixed, id }) => ({ params: { id: fixed }, body: { do: 'confirm', key: id() } }),
  ],
  [
    'actOnRectification',
    'with words',
    whoseItIs,
    ({ open, id }) => ({ params: { id: open }, body: { do: 'say', key: id(), text: '还有一句' } }),
  ],
  ['listFigures', '', everybody, () => ({})],
  ['getRatings', 'of an outlet', everybody, () => ({ params: { subject: defaultUnit } })],
  ['getRatings', 'of a service', everybody, () => ({ params: { subject: 'SV001' } })],
  ['listAnchors', '', everybody, () => ({})],
  ['listLogCorrections', '', everybody, () => ({})],
  ['getLogDay', '', everybody, () => ({ params: { day: '2026-12-02' } })],
  ['listStaffRatings', '', theRated, () => ({ params: outlet })],
  [
    'removeRatingText',
    '',
    supervisors,
    ({ rating }) => ({ params: { id: rating }, body: { reason: '依法' } }),
  ],
  ['listRectifications', '', anyUnit, () => ({})],
  ['getStaffRectification', '', theRated, ({ open }) => ({ params: { id: open } })],
  work('contact', orLater, 'open', { do: 'contact', how: 'message', text: '在查。' }),
  work('fix', orLater, 'open', fix),
  work('dispute', theUnit, 'open', { do: 'dispute', reason: '不实' }),
  work('ask for time', theUnit, 'open', { do: 'ask_complex', reason: '要改系统' }),
  work('decide on time', supervisors, 'complex', {
    do: 'decide_complex',
    approve: true,
    reason: '同意',
  }),
  work('decide on a dispute', supervisors, 'disputed', {
    do: 'decide_dispute',
    uphold: true,
    reason: '误评',
  }),
  work('close what was sent back twice', supervisors, 'passedUp', { do: 'close', reason: '已改' }),
  work(
    'fix what was sent back twice',
    'signed_out forbidden forbidden conflict forbidden ok',
    'passedUp',
    fix,
  ),
  ['getOversight', '', supervisors, () => ({ params: year })],
  ['exportOversight', '', supervisors, () => ({ params: year })],
  ['getDashboard', '', theRated, () => ({ params: outlet, query: days })],
  ['exportDashboard', '', theRated, () => ({ params: outlet, query: days })],
]
