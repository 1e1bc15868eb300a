import {
  draftKey,
  useStaffRectifications,
} from '@/features/ratings/rectifications/staff/staff-rectifications.store'
import { useOversight } from '@/features/ratings/oversight/oversight.store'
import { setSession } from '@/platform/http'
import { eraseOwn } from '@/platform/storage'
import type { Person } from '../../support/people'
import { phone } from '../../support/phone'
import { ratingRequests, defaultUnit } from '../../support/rating'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'
import { typesWhileSending } from '../../support/typing'

let server: ReferenceServer
let use: ReturnType<typeof ratingRequests>
let li: Person
let chief: Person
let zhou: Person
/** Who holds the phone. */
let holder: Person
let requests: string[]

beforeAll(async () => {
  server = await startReferenceServer()
  use = ratingRequests(server)
})
afterAll(() => server.close())
beforeEach(async () => {
  phone.reset()
  eraseOwn()
  zhou = await server.person({ name: '周明' })
  li = await server.person({ name: '李敏', as: [['outlet_staff', defaultUnit]] })
  chief = await server.person({ name: '赵云', as: [['supervisor', 'city']] })
  holder = li
  setSession({ token: () => holder.token, signIn: async () => false })
  online()
})

function online() {
  requests = []
  server.connect({ onRequest: ({ method, url }) => requests.push(`${method} ${url}`) })
}
const rectifications = () => useStaffRectifications.getState()
function shown() {
  const { rectification } = rectifications()
  if (rectification.kind !== 'ready') throw new Error(JSON.stringify(rectification))
  return rectification.value
}
function idsIn(show: 'open' | 'done') {
  const list = rectifications().lists[show]
  return list.kind === 'ready' ? list.value.map(({ id }) => id) : []
}
const acts = () => requests.filter((request) => request.endsWith('/acts'))

test('a bad rating whose rater wants an answer at once is listed, is put right, and a double tap does it once', async () => {
  const { rectification } = await use.rateBadly(zhou, { text: '来了两次。' })
  await rectifications().load('open')
  expect(idsIn('open')).toContain(rectification)
  await rectifications().open(rectification)
  rectifications().keep(rectification, 'fix', { text: '清单已贴出。', outcome: 'at_once' })
  await Promise.all([
    rectifications().act(rectification, 'fix'),
    rectifications().act(rectification, 'fix'),
  ])
  expect(acts()).toHaveLength(1)
  expect(shown()).toMatchObject({ status: 'fixed', outcome: 'at_once' })
  expect(rectifications().drafts).toEqual({})
})

test('no answer came: the same again is the same act, and what was typed is still there', async () => {
  const { rectification } = await use.rateBadly(zhou)
  await rectifications().open(rectification)
  const draft = { text: '我们在查。' }
  rectifications().keep(rectification, 'contact', draft)
  server.offline()
  expect(await rectifications().act(rectification, 'contact')).toMatchObject({
    failure: { code: 'offline' },
  })
  expect(rectifications().drafts[draftKey(rectification, 'contact')]).toEqual(draft)
  expect(JSON.stringify([...phone.stored])).toContain(draft.text)
  online()
  await rectifications().act(rectification, 'contact')
  expect(shown().events.filter(({ kind }) => kind === 'contacted')).toHaveLength(1)
})

test('what is typed while an act is being sent stays', async () => {
  const { rectification } = await use.rateBadly(zhou)
  await rectifications().open(rectification)
  rectifications().keep(rectification, 'contact', { text: '我们在查。' })
  const more = { text: '我们在查，周五前答复。' }
  typesWhileSending(server, () => rectifications().keep(rectification, 'contact', more))
  await rectifications().act(rectification, 'contact')
  expect(shown().events).toContainEqual(expect.objectContaining({ text: '我们在查。' }))
  expect(rectifications().drafts).toEqual({ [draftKey(rectification, 'contact')]: more })
})

test('without an outcome nothing is sent', async () => {
  const { rectification } = await use.rateBadly(zhou)
  await rectifications().open(rectification)
  rectifications().keep(rectification, 'fix', { text: '已改。' })
  expect(await rectifications().act(rectification, 'fix')).toBeUndefined()
  expect(acts()).toEqual([])
})

test('what the unit disputes is decided by the supervisor, and is closed then', async () => {
  const { rectification } = await use.rateBadly(zhou)
  await rectifications().open(rectification)
  rectifications().keep(rectification, 'dispute', { text: '当天没有这件事。' })
  await rectifications().act(rectification, 'dispute')
  expect(shown().status).toBe('in_review')
  holder = chief
  rectifications().keep(rectification, 'decide_dispute', { text: '记录显示是误评。', yes: true })
  await rectifications().act(rectification, 'decide_dispute')
  expect(shown().status).toBe('set_aside')
  await rectifications().load('done')
  expect(idsIn('done')).toContain(rectification)
})

test('the supervisor removes words by law; the rating still counts', async () => {
  await use.rate(zhou, await use.served(zhou, { unit: 'OL007' }), { level: 5, text: '某人的隐私' })
  await use.others(4, {}, { unit: 'OL007' })
  await use.publish()
  holder = chief
  const seen = () => useOversight.getState().ratings.OL007
  await useOversight.getState().loadRatings('OL007')
  const all = (seen() as { value: { id: string; text?: string }[] }).value
  const rating = all.find(({ text }) => text === '某人的隐私')
  await useOversight.getState().removeText('OL007', rating!.id, '涉及他人隐私')
  expect((seen() as { value: object[] }).value).toContainEqual(
    expect.objectContaining({ level: 5, removed: '涉及他人隐私', public: false }),
  )
  await useOversight.getState().loadYear(2026)
  const year = useOversight.getState().years[2026]
  expect(year).toMatchObject({ kind: 'ready', value: { year: 2026 } })
  const file = await useOversight.getState().exportYear(2026)
  expect(file).toMatchObject({ value: { name: '服务评价_2026.csv' } })
})

test('who signs out leaves nothing of it on the phone', async () => {
  const { rectification } = await use.rateBadly(zhou)
  await rectifications().open(rectification)
  rectifications().keep(rectification, 'contact', { text: '写了一半' })
  eraseOwn()
  expect([rectifications().rectification.kind, rectifications().drafts]).toEqual(['idle', {}])
  expect(JSON.stringify([...phone.stored])).not.toContain('写了一半')
})
