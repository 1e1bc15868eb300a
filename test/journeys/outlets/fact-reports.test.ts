import { figureOf, useCorrections } from '@/features/facts/corrections/corrections.store'
import { useFactReports, useReportDrafts } from '@/features/facts/reports/fact-reports.store'
import { draftKey, unsentReports } from '@/features/facts/reports/report-draft.model'
import { useMessages } from '@/features/messages/list/messages.store'
import { useOutbox } from '@/platform/outbox'
import { valueOf } from '../../support/answering-desk'
import { newId } from '../../../server/infra/db/uuid'
import { aReport, factReportRequests } from '../../support/fact-reports'
import { phone } from '../../support/phone'
import type { Person } from '../../support/people'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'
import { signInAs } from '../../support/staffed-phone'

const about = { kind: 'outlet', id: 'OL101' } as const
let server: ReferenceServer
let citizen: Person
let staff: Person

beforeEach(async () => {
  server = await startReferenceServer()
  citizen = await server.person({ name: '周明' })
  staff = await server.person({ name: '李敏', as: [['outlet_staff', 'OL101']] })
  phone.reset()
  server.connect()
  useOutbox.setState({ parcels: [] })
  useFactReports.setState({ own: {}, toDecide: {} })
  signInAs(citizen)
})
afterEach(() => server.close())

const typed = () => ({
  part: 'hours' as const,
  found: '周六去了，门没开。',
  reportId: newId(server.now()),
})
const { report, takeBack, loadOwn, loadToDecide, decide } = useFactReports.getState()
const own = () => valueOf(useFactReports.getState().own.all!)
const toDecide = () => valueOf(useFactReports.getState().toDecide.all!)

test('a mistake that is reported without a network waits, is corrected, and the reporter is told', async () => {
  server.offline()
  const draft = typed()
  useReportDrafts.getState().keep(draftKey(about), draft)
  expect(await report(about, draft)).toMatchObject({ failure: { code: 'offline' } })
  expect(unsentReports(useOutbox.getState().parcels)).toHaveLength(1)
  expect(useReportDrafts.getState().drafts[draftKey(about)]).toBeUndefined()

  server.connect()
  await useOutbox.getState().sendAll()
  expect(useOutbox.getState().parcels).toEqual([])
  await loadOwn()
  expect(own()).toMatchObject([{ state: 'open', about, found: draft.found }])

  signInAs(staff)
  await loadToDecide()
  expect(toDecide()).toMatchObject([{ found: draft.found, mayDecide: true }])
  valueOf(await decide(toDecide()[0]!.id, { do: 'accept', note: '周六改为休息。' }))
  expect(toDecide()).toEqual([])

  signInAs(citizen)
  await loadOwn()
  expect(own()).toMatchObject([{ state: 'accepted', note: '周六改为休息。' }])
  await useMessages.getState().load()
  expect(valueOf(useMessages.getState().list)).toMatchObject([
    { kind: 'report_accepted', words: '周六改为休息。', factReport: draft.reportId },
  ])
})

test('what waits is taken back only once nothing else is being written about the same', async () => {
  server.offline()
  const draft = { ...typed(), found: '第一条' }
  await report(about, draft)
  const second = { ...typed(), found: '第二条，写了很久' }
  useReportDrafts.getState().keep(draftKey(about), second)
  expect(takeBack(draft.reportId)).toBe(false)
  expect(useReportDrafts.getState().drafts[draftKey(about)]).toEqual(second)
  expect(unsentReports(useOutbox.getState().parcels)).toMatchObject([{ id: draft.reportId }])

  await report(about, second)
  expect(takeBack(draft.reportId)).toBe(true)
  expect(useReportDrafts.getState().drafts[draftKey(about)]).toEqual(draft)
  expect(unsentReports(useOutbox.getState().parcels)).toMatchObject([
    { id: second.reportId, form: { found: '第二条，写了很久' } },
  ])
})

test('a report that the server refuses stays typed; one that waits can be changed', async () => {
  const draft = { ...typed(), part: 'fee' as const } // an outlet has none
  useReportDrafts.getState().keep(draftKey(about), draft)
  expect(await report(about, draft)).toMatchObject({ failure: { code: 'invalid' } })
  expect(useOutbox.getState().parcels).toEqual([])
  expect(useReportDrafts.getState().drafts[draftKey(about)]).toEqual(draft)

  server.offline()
  const waiting = typed()
  useReportDrafts.getState().keep(draftKey(about), waiting)
  await report(about, waiting)
  expect(useReportDrafts.getState().drafts).toEqual({})
  expect(takeBack(waiting.reportId)).toBe(true)
  expect(useOutbox.getState().parcels).toEqual([])
  expect(useReportDrafts.getState().drafts[draftKey(about)]).toEqual(waiting)
})

test('what five people have brought about is shown to everybody', async () => {
  const use = factReportRequests(server)
  for (let count = 0; count < 5; count++) {
    const { id } = await use.report(await server.person(), aReport(about.id))
    await use.decide(staff, id, 'accept')
  }
  await useCorrections.getState().load()
  expect(figureOf(useCorrections.getState().figures, about)).toMatchObject({ corrected: 5 })
})
