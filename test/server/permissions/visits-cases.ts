import type { RouteName } from '@/contract/routes'
import { aReport } from '../../support/fact-reports'
import { phonesChange } from '../../support/outlet-edits'
import { aWindowForm } from '../../support/visiting'
import type { Ask } from './cases'
import { outlet, type VisitsWorld } from './visits-world'

/** What each is told: visitor, citizen, other, who works at the outlet, at another, supervisor. */
export type VisitsCase = [
  route: RouteName,
  about: string,
  says: string,
  ask: (world: VisitsWorld) => Ask,
]

const everybody = 'ok ok ok ok ok ok'
const signedIn = 'signed_out ok ok ok ok ok'
const whoseItIs = 'signed_out ok not_found not_found not_found not_found'
const whoWorksThere = 'signed_out forbidden forbidden ok forbidden ok'

const there = () => ({ params: { outlet } })

export const visitsCases: VisitsCase[] = [
  ['reportFact', '', signedIn, ({ id }) => ({ params: { id: id() }, body: aReport() })],
  [
    'reportFact',
    'under the id of another',
    'signed_out ok conflict conflict conflict conflict',
    ({ report }) => ({ params: { id: report }, body: aReport() }),
  ],
  ['listOwnFactReports', '', signedIn, () => ({})],
  ['listFactReportFigures', '', everybody, () => ({})],
  ['listFactReports', '', 'signed_out forbidden forbidden ok ok ok', () => ({})],
  [
    'decideFactReport',
    '',
    whoWorksThere,
    ({ refs }) => ({ params: { id: refs.report }, body: { do: 'accept', note: '改好了' } }),
  ],
  [
    'decideFactReport',
    'that the staff of the outlet have sent themselves',
    'signed_out forbidden forbidden own_matter forbidden ok',
    ({ refs }) => ({ params: { id: refs.ofStaff }, body: { do: 'accept', note: '改好了' } }),
  ],
  [
    'decideFactReport',
    'that the supervisor has sent, once the staff have refused it',
    'signed_out forbidden forbidden forbidden forbidden own_matter',
    ({ refs }) => ({ params: { id: refs.ofSupervisor }, body: { do: 'accept', note: '改好了' } }),
  ],
  ['getNewestOutletEdits', '', whoWorksThere, () => ({ query: { outlet } })],
  ['listToConfirm', '', whoWorksThere, () => ({ query: { outlet } })],
  [
    'confirmOutlet',
    'for which another value waits',
    'signed_out forbidden forbidden conflict forbidden conflict',
    ({ edit }) => ({ params: { outlet }, body: { edits: [edit.phones] } }),
  ],
  ['listOutletEdits', 'of an outlet', whoWorksThere, () => ({ query: { outlet } })],
  [
    'editOutlet',
    '',
    whoWorksThere,
    ({ id, edit }) => ({
      params: { id: id() },
      body: { outlet, change: phonesChange(), knownBy: 'own', after: edit.phones },
    }),
  ],
  [
    'editOutlet',
    'that publishes at once',
    whoWorksThere,
    ({ id }) => ({
      params: { id: id() },
      body: { outlet, change: { field: 'notice', value: { text: '明天休息' } }, knownBy: 'own' },
    }),
  ],
  [
    'decideOutletEdit',
    'to publish it',
    'signed_out forbidden forbidden forbidden forbidden ok',
    ({ edit }) => ({ params: { id: edit.phones }, body: { do: 'publish' } }),
  ],
  [
    'decideOutletEdit',
    'to withdraw it',
    'signed_out forbidden forbidden ok forbidden forbidden',
    ({ edit }) => ({ params: { id: edit.phones }, body: { do: 'withdraw' } }),
  ],
  ['listVisitableOutlets', '', everybody, () => ({})],
  ['getAvailability', '', everybody, there],
  [
    'createVisit',
    '',
    'signed_out ok ok ok ok ok',
    ({ id, window, slot: { endsAt } }) => ({
      params: { id: id() },
      body: { kind: 'appointment', window, startsAt: endsAt, visitor: '周明' },
    }),
  ],
  [
    'createVisit',
    'under the id of another',
    'signed_out conflict conflict conflict conflict conflict',
    ({ visit }) => ({ params: { id: visit }, body: { kind: 'ticket', outlet } }),
  ],
  ['getVisit', '', whoseItIs, ({ visit }) => ({ params: { id: visit } })],
  [
    'applyVisitAction',
    '',
    whoseItIs,
    ({ visit, id }) => ({ params: { id: visit }, body: { do: 'cancel', key: id() } }),
  ],
  ['arrive', '', signedIn, ({ id, code }) => ({ body: { id: id(), code } })],
  [
    'arrive',
    'under the id of the visit of another',
    'signed_out conflict conflict conflict conflict conflict',
    ({ visit, code }) => ({ body: { id: visit, code } }),
  ],
  ['listVisits', '', signedIn, () => ({})],
  ['listWindows', '', whoWorksThere, there],
  [
    'saveWindow',
    '',
    whoWorksThere,
    ({ id }) => ({ params: { id: id() }, body: aWindowForm({ outlet }) }),
  ],
  [
    'previewWindow',
    '',
    whoWorksThere,
    ({ window }) => ({ params: { id: window }, body: aWindowForm({ outlet, version: 1 }) }),
  ],
  [
    'saveWindow',
    'of one outlet as if it were of another',
    'signed_out forbidden forbidden forbidden forbidden invalid',
    ({ window }) => ({
      params: { id: window },
      body: aWindowForm({ outlet: 'OL007', version: 1 }),
    }),
  ],
  ['getWindowCode', '', whoWorksThere, ({ window }) => ({ params: { id: window } })],
  [
    'listSlots',
    '',
    whoWorksThere,
    ({ window }) => ({ params: { id: window }, query: { day: '2026-12-03' } }),
  ],
  [
    'setSlots',
    '',
    whoWorksThere,
    ({ window, slot: { startsAt, endsAt } }) => ({
      params: { id: window },
      body: { from: startsAt, until: endsAt, capacity: 0 },
    }),
  ],
  ['getQueue', '', whoWorksThere, there],
  [
    'applyQueueAction',
    '',
    whoWorksThere,
    ({ id }) => ({ ...there(), body: { do: 'close', key: id() } }),
  ],
  [
    'checkInVisit',
    '',
    whoWorksThere,
    ({ id, shown, window }) => ({ ...there(), body: { key: id(), code: shown, window } }),
  ],
]
