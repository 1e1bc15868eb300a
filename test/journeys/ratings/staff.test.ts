import {
  draftName,
  useOrders,
} from '@/features/ratings/rectifications/staff/staff-rectifications.store'
import { useOversight } from '@/features/ratings/oversight/oversight.store'
import { setSession } from '@/platform/http'
import { eraseOwn } from '@/platform/storage'
import type { Person } from '../../support/people'
import { phone } from '../../support/phone'
import { rating, unit } from '../../support/rating'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'

let server: ReferenceServer
let use: ReturnType<typeof rating>
let li: Person
let chief: Person
let zhou: Person
/** Who holds the phone. */
let holder: Person
let requests: string[]

beforeAll(async () => {
  server = await startReferenceServer()
  use = rating(server)
})
afterAll(() => server.close())
beforeEach(async () => {
  phone.reset()
  eraseOwn()
  zhou = await server.person({ name: '周明' })
  li = await server.person({ name: '李敏', as: [['outlet_staff', unit]] })
  chief = await server.person({ name: '赵云', as: [['supervisor', 'city']] })
  holder = li
  setSession({ token: () => holder.token, signIn: async () => false })
  online()
})

function online() {
  requests = []
  server.connect({ onRequest: ({ method, url }) => requests.push(`${method} ${url}`) })
}
const orders = () => useOrders.getState()
function shown() {
  const { order } = orders()
  if (order.kind !== 'ready') throw new Error(JSON.stringify(order))
  return order.value
}
function idsIn(show: 'open' | 'done') {
  const list = orders().lists[show]
  return list.kind === 'ready' ? list.value.map(({ id }) => id) : []
}
const acts = () => requests.filter((request) => request.endsWith('/acts'))

test('a bad rating is listed at once, is put right, and a double tap does it once', async () => {
  const { order } = await use.complained(zhou, { text: '来了两次。' })
  await orders().load('open')
  expect(idsIn('open')).toContain(order)
  await orders().open(order)
  orders().keep(order, 'fix', { text: '清单已贴出。', outcome: 'at_once' })
  await Promise.all([orders().act(order, 'fix'), orders().act(order, 'fix')])
  expect(acts()).toHaveLength(1)
  expect(shown()).toMatchObject({ status: 'fixed', outcome: 'at_once' })
  expect(orders().drafts).toEqual({})
})

test('no answer came: the same again is the same act, and what was typed is still there', async () => {
  const { order } = await use.complained(zhou)
  await orders().open(order)
  const draft = { text: '我们在查。' }
  orders().keep(order, 'contact', draft)
  server.offline()
  expect(await orders().act(order, 'contact')).toMatchObject({ failure: { code: 'offline' } })
  expect(orders().drafts[draftName(order, 'contact')]).toEqual(draft)
  expect(JSON.stringify([...phone.stored])).toContain(draft.text)
  online()
  await orders().act(order, 'contact')
  expect(shown().events.filter(({ kind }) => kind === 'contacted')).toHaveLength(1)
})

test('without an outcome nothing is sent', async () => {
  const { order } = await use.complained(zhou)
  await orders().open(order)
  orders().keep(order, 'fix', { text: '已改。' })
  expect(await orders().act(order, 'fix')).toBeUndefined()
  expect(acts()).toEqual([])
})

test('what the unit disputes is decided by the supervisor, and is closed then', async () => {
  const { order } = await use.complained(zhou)
  await orders().open(order)
  orders().keep(order, 'dispute', { text: '当天没有这件事。' })
  await orders().act(order, 'dispute')
  expect(shown().status).toBe('in_review')
  holder = chief
  orders().keep(order, 'decide_dispute', { text: '记录显示是误评。', yes: true })
  await orders().act(order, 'decide_dispute')
  expect(shown().status).toBe('set_aside')
  await orders().load('done')
  expect(idsIn('done')).toContain(order)
})

test('the supervisor removes words by law; the rating still counts', async () => {
  await use.rate(zhou, await use.served(zhou, { unit: 'OL007' }), { level: 5, text: '某人的隐私' })
  holder = chief
  const seen = () => useOversight.getState().ratings.OL007
  await useOversight.getState().loadRatings('OL007')
  const [one] = (seen() as { value: { id: string }[] }).value
  await useOversight.getState().removeText('OL007', one!.id, '涉及他人隐私')
  expect(seen()).toMatchObject({ value: [{ level: 5, removed: '涉及他人隐私', public: false }] })
  await useOversight.getState().loadYear(2026)
  const year = useOversight.getState().years[2026]
  expect(year).toMatchObject({ kind: 'ready', value: { year: 2026 } })
  const file = await useOversight.getState().exportYear(2026)
  expect(file).toMatchObject({ value: { name: '服务评价_2026.csv' } })
})

test('who signs out leaves nothing of it on the phone', async () => {
  const { order } = await use.complained(zhou)
  await orders().open(order)
  orders().keep(order, 'contact', { text: '写了一半' })
  eraseOwn()
  expect([orders().order.kind, orders().drafts]).toEqual(['idle', {}])
  expect(JSON.stringify([...phone.stored])).not.toContain('写了一半')
})
