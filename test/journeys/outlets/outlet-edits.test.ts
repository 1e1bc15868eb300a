import { openState } from '@/contract/facts/outlets.rules'
import { clockAt } from '@/contract/facts/working-days.rules'
import { useFacts } from '@/features/facts/published/facts.store'
import { byId } from '@/features/facts/published/facts.model'
import { fieldDraft, toChange } from '@/features/outlets/editing/outlet-draft.model'
import { useOutletEdits } from '@/features/outlets/editing/outlet-edits.store'
import { valueOf } from '../../support/answering-desk'
import { loadedFacts } from '../../support/loaded-facts'
import { hoursChange, outletEditRequests } from '../../support/outlet-edits'
import { phone } from '../../support/phone'
import type { Person } from '../../support/people'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'
import { signInAs } from '../../support/staffed-phone'

const id = 'OL101'
const saturday = clockAt(Date.parse('2026-12-05T10:00:00+08:00'))
let server: ReferenceServer
let staff: Person
let use: ReturnType<typeof outletEditRequests>

beforeEach(async () => {
  server = await startReferenceServer()
  staff = await server.person({ name: '李敏', as: [['outlet_staff', id]] })
  use = outletEditRequests(server)
  phone.reset()
  server.connect()
  useFacts.setState({ facts: { kind: 'idle' }, offline: false })
  await useFacts.getState().load()
})
afterEach(() => server.close())

const outlet = async () => byId((await loadedFacts()).outlets, id)!
/** As a phone reads them a moment later. */
async function readFacts() {
  server.setNow(server.now().add(3, 'second').toISOString())
  await useFacts.getState().load()
}

test("Saturday's hours: a phone without network shows the old ones with their date, then the new ones", async () => {
  const before = await outlet()
  expect(openState(before, saturday).kind).not.toBe('open')
  server.offline()
  await use.edit(staff, hoursChange()) // on another phone
  await readFacts()
  expect(useFacts.getState().offline).toBe(true)
  expect((await loadedFacts()).date).toMatch(/^\d{4}-\d\d-\d\d$/)
  expect(await outlet()).toEqual(before)

  server.connect()
  await readFacts()
  expect(useFacts.getState().offline).toBe(false)
  expect(openState(await outlet(), saturday)).toEqual({ kind: 'open', until: 720, only: [] })
  expect((await outlet()).hours?.confirmed).toEqual({ day: '2026-12-02', by: 'outlet' })
})

test('after a conflict, the edit is sent again once the editor has seen the newer one', async () => {
  signInAs(staff)
  const { edit, loadNewest } = useOutletEdits.getState()
  const typed = { fields: { notice: { text: '12 月 5 日休息', until: '' } } }
  expect(fieldDraft(await outlet(), 'notice', '2026-12-02')).toEqual({ text: '', until: '' })
  const form = { outlet: id, change: toChange(typed.fields, 'notice'), knownBy: 'own' as const }
  const colleague = await server.person({ name: '王强', as: [['outlet_staff', id]] })
  await use.edit(colleague, { field: 'notice', value: { text: '照常开放' } })
  expect(await edit(form)).toMatchObject({ failure: { code: 'conflict' } })
  await loadNewest(id)
  const theirs = valueOf(useOutletEdits.getState().newest[id]!).notice!
  expect(theirs).toMatchObject({ mine: false })
  expect(valueOf(await edit({ ...form, after: theirs.id })).state).toBe('published')
  await readFacts()
  expect((await outlet()).notice).toEqual({ text: '12 月 5 日休息' })
})

test('a request whose answer is lost is sent again under its id, and is done once', async () => {
  signInAs(staff)
  const { edit, load } = useOutletEdits.getState()
  const form = { outlet: id, change: hoursChange(), knownBy: 'sign' as const }
  server.offline()
  expect(await edit(form)).toMatchObject({ failure: { code: 'offline' } })
  server.connect()
  expect(valueOf(await edit(form)).state).toBe('published')
  await load(id)
  expect(valueOf(useOutletEdits.getState().lists[id]!)).toHaveLength(1)
})
