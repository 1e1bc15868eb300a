import { settingOn } from '@/contract/facts/public-settings.rules'
import type { Person } from '../../../../support/people'
import { settingRequests } from '../../../../support/public-settings'
import { startReferenceServer, type ReferenceServer } from '../../../../support/reference-server'

const form = { name: 'answerEnquiry', value: 2, from: '2026-12-07' } as const
let server: ReferenceServer
let use: ReturnType<typeof settingRequests>
let proposer: Person
let colleague: Person

beforeEach(async () => {
  server = await startReferenceServer()
  use = settingRequests(server)
  proposer = await server.person({ as: [['supervisor', 'city']] })
  colleague = await server.person({ as: [['supervisor', 'city']] })
})
afterEach(() => server.close())

test('a second supervisor publishes what the first proposed; both stay on record, with the value of before', async () => {
  const id = use.newVersion()
  await use.propose(proposer, form, id)
  await use.propose(proposer, form, id) // a retry
  expect(await use.published()).toBeUndefined()
  expect(await use.decide(proposer, id, { do: 'publish' })).toMatchObject({ code: 'own_matter' })
  await use.decide(colleague, id, { do: 'publish' })
  await use.decide(colleague, id, { do: 'publish' }) // a retry
  expect(await use.published()).toEqual([{ ...form }])
  expect(await use.of(proposer, 'answerEnquiry')).toMatchObject({
    value: 1,
    versions: [
      { id, value: 2, before: 1, state: 'published', mine: true, decidedByMe: false, reason: '主管会议决定' }, // prettier-ignore
    ],
  })
  server.setNow('2026-12-07T00:00:00+08:00')
  const nextWeek = await server.person({ as: [['supervisor', 'city']] })
  expect(await use.of(nextWeek, 'answerEnquiry')).toMatchObject({ value: 2 })
})

test('what is refused or withdrawn is never published, and makes room for another proposal', async () => {
  const [first, second] = [use.newVersion(), use.newVersion()]
  await use.propose(proposer, form, first)
  expect(await use.propose(colleague, { ...form, value: 3 })).toMatchObject({ code: 'conflict' })
  await use.decide(colleague, first, { do: 'refuse', reason: '人手不够' })
  await use.propose(proposer, form, second)
  expect(await use.decide(colleague, second, { do: 'withdraw' })).toMatchObject({ code: 'forbidden' }) // prettier-ignore
  await use.decide(proposer, second, { do: 'withdraw' })
  expect(await use.decide(colleague, second, { do: 'publish' })).toMatchObject({ code: 'conflict' })
  expect((await use.of(proposer, 'answerEnquiry')).versions).toMatchObject([
    { id: second, state: 'withdrawn' },
    { id: first, state: 'refused', refusal: '人手不够' },
  ])
  expect(await use.published()).toBeUndefined()
})

test.each([
  ['value', { value: 0 }],
  ['value', { value: 11 }],
  ['value', { value: 1 }], // as before
  ['from', { from: '2026-12-02' }], // today
  ['from', { from: '2027-12-04' }],
])('%s of %o is refused', async (field, change) => {
  const refused = await use.propose(proposer, { ...form, ...change })
  expect(refused).toEqual({ code: 'invalid', field })
})

test('a version whose day has come while it waited is not published: that day was promised otherwise', async () => {
  const id = use.newVersion()
  await use.propose(proposer, { ...form, from: '2026-12-03' }, id)
  server.setNow('2026-12-03T00:00:00+08:00')
  const other = await server.person({ as: [['supervisor', 'city']] })
  expect(await use.decide(other, id, { do: 'publish' })).toMatchObject({ code: 'conflict' })
  await use.decide(other, id, { do: 'refuse', reason: '过了日子' })
  expect(await use.published()).toBeUndefined()
})

test('a version that has not begun is replaced by one of the same day', async () => {
  await use.change(form)
  await use.change({ ...form, value: 1 })
  expect(settingOn('answerEnquiry', form.from)).toBe(1)
})

test('a process that starts counts by what was published', async () => {
  await use.change(form)
  const other = await startReferenceServer()
  await other.app.ready() // another database
  expect(settingOn('answerEnquiry', form.from)).toBe(1)
  await other.close()
  await server.runJobs()
  expect(settingOn('answerEnquiry', form.from)).toBe(2)
})
