import { useFacts } from '@/features/facts/published/facts.store'
import { byId, factsOn } from '@/features/facts/published/facts.model'
import {
  draftKey,
  guideFieldDraft,
  publishedTexts,
  toGuideForm,
} from '@/features/services/editing/guide-draft.model'
import { useGuideDrafts, useGuideEdits } from '@/features/services/editing/guide-edits.store'
import { versionNotices } from '@/features/services/versions.model'
import { valueOf } from '../../support/answering-desk'
import { feeChange, guideEditRequests } from '../../support/guide-edits'
import { loadedFacts } from '../../support/loaded-facts'
import type { Person } from '../../support/people'
import { phone } from '../../support/phone'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'
import { signInAs } from '../../support/staffed-phone'

const id = 'SV001'
let server: ReferenceServer
let editor: Person
let second: Person
let use: ReturnType<typeof guideEditRequests>

beforeEach(async () => {
  server = await startReferenceServer()
  editor = await server.person({ name: '赵云', as: [['supervisor', 'city']] })
  second = await server.person({ name: '孙立', as: [['supervisor', 'city']] })
  use = guideEditRequests(server)
  phone.reset()
  server.connect()
  useFacts.setState({ facts: { kind: 'idle' }, offline: false })
  await useFacts.getState().load()
})
afterEach(() => server.close())

const guide = async () => byId((await loadedFacts()).services, id)!
/** As a phone reads them a moment later. */
async function readFacts() {
  server.setNow(server.now().add(3, 'second').toISOString())
  await useFacts.getState().load()
}

test('a fee that one supervisor types and another confirms: a phone without network shows the old one with its date, then the new', async () => {
  signInAs(editor)
  const { loadTexts, propose } = useGuideEdits.getState()
  await loadTexts(id)
  const of = valueOf(useGuideEdits.getState().texts[id]!)
  const before = await guide()
  const texts = publishedTexts(of, '')!
  expect(guideFieldDraft(texts, 'fee')).toBe(before.fee?.text)
  const key = draftKey(id, '')
  useGuideDrafts
    .getState()
    .keep(key, { fields: { fee: '免费' }, knownBy: 'document', title: '公告' })
  const proposal = valueOf(
    await propose(toGuideForm(id, '', useGuideDrafts.getState().drafts[key]!)!),
  )
  expect(proposal).toMatchObject({ state: 'waiting', mine: true })
  await readFacts()
  expect((await guide()).fee).toEqual(before.fee)

  server.offline()
  await use.decide(second, proposal.id, { do: 'publish' }) // on another phone
  await readFacts()
  expect(useFacts.getState().offline).toBe(true)
  expect((await loadedFacts()).date).toMatch(/^\d{4}-\d\d-\d\d$/)
  expect((await guide()).fee).toEqual(before.fee)

  server.connect()
  await readFacts()
  expect((await guide()).fee).toEqual({ text: '免费', verified: true })
  expect((await guide()).confirmed?.fee).toEqual({ day: '2026-12-02', by: 'city' })
})

test('what is refused stays typed on the phone', async () => {
  signInAs(editor)
  const key = draftKey(id, '')
  const { keep } = useGuideDrafts.getState()
  keep(key, { fields: { fee: '免费' }, knownBy: 'document', title: '公告' })
  await use.propose(second) // meanwhile
  const form = toGuideForm(id, '', useGuideDrafts.getState().drafts[key]!)!
  expect(await useGuideEdits.getState().propose(form)).toMatchObject({
    failure: { code: 'conflict' },
  })
  expect(useGuideDrafts.getState().drafts[key]?.fields).toEqual({ fee: '免费' })
})

test('a version from a day to come is announced, and is on the phone before its day', async () => {
  await use.publish(editor, second, { version: '2026-12-15', changes: [feeChange('免费')] })
  await readFacts()
  const { laws } = await loadedFacts()
  expect(versionNotices(laws, id, '2026-12-02')).toEqual([
    { from: '2026-12-15', when: 'coming', fields: ['fee'] },
  ])
  expect((await guide()).fee?.text).not.toBe('免费')
  const stored = await loadedFacts() // needs no network on the day
  expect(byId(factsOn('2026-12-14', stored).services, id)?.fee?.text).not.toBe('免费')
  expect(byId(factsOn('2026-12-15', stored).services, id)).toMatchObject({
    fee: { text: '免费' },
    validFrom: '2026-12-15',
  })
})
