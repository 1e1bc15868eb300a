import type { ServiceDone } from '@/contract/ratings/ratings.schema'
import { useEnrollments } from '@/features/trainings/enrollment/enrollments.store'
import { useReminders } from '@/features/messages/reminders/reminders.store'
import { useVisitActions } from '@/features/visits/citizen/visit/visit-actions.store'
import { useOutbox } from '@/platform/outbox'
import { consultationRequests } from '../support/consulting'
import { entryRequests } from '../support/entries'
import { phone } from '../support/phone'
import { ratingRequests } from '../support/rating'
import { startReferenceServer, type ReferenceServer } from '../support/reference-server'
import { visitRequests } from '../support/visiting'
import { startWeChat } from '../support/wechat'
import { startOn, valueOf } from './kept-phones'
import { citizenLife, type Life } from './lives'

let server: ReferenceServer
let stand: Awaited<ReturnType<typeof startWeChat>>
let life: Life
beforeAll(async () => {
  stand = await startWeChat({ offer: { id: 'T1', data: {} } })
  server = await startReferenceServer({ wechat: stand.wechat })
  jest.spyOn(Date, 'now').mockImplementation(() => server.now().valueOf())
  life = await citizenLife(server)
  server.connect()
  await startOn('citizen', life)
})
afterAll(async () => {
  await server.close()
  await stand.close()
})

const id = (name: string) => life.known.get(name)!
const ids: string[] = []
/** Sends what was posted as the nth, and says its id. */
async function sent(nth: number) {
  const { parcels, send } = useOutbox.getState()
  if (ids.length === 0) ids.push(...parcels.map((parcel) => parcel.id))
  const answer = await send(ids[nth]!, true)
  expect(answer).toMatchObject({ kind: 'ready' })
  expect(useOutbox.getState().parcels.map((parcel) => parcel.id)).not.toContain(ids[nth])
  return ids[nth]!
}
const read = async (consultation: string) =>
  (await consultationRequests(server).read(life.person, consultation)).body
const order = async (name: string) =>
  (await ratingRequests(server).readAsRater(life.person, id(name))).body

test('a question with a picture that waited in an older version arrives', async () => {
  const { text, contact, about, pictures } = await read(await sent(0))
  expect(text).toBe('公司名称改了，需要先变更申请人吗？')
  expect([contact, about?.id, pictures.length]).toEqual(['021-00000000', 'SV015', 1])
})

test('an application for mediation that waited arrives', async () => {
  const { kind, application } = await read(await sent(1))
  expect([kind, application?.applicant]).toEqual(['mediation', '示例茶馆'])
})

test('words and a picture that were added to a question arrive', async () => {
  await sent(2)
  const [added] = (await read(id('consultation'))).events.filter(({ kind }) => kind === 'added')
  expect([added?.text, added?.pictures?.length]).toEqual(['还有一句，附图', 1])
})

test('why a question is asked once more arrives', async () => {
  await sent(3)
  const { status, events } = await read(id('consultation-answered'))
  expect([status, events.at(-1)?.text]).toEqual(['open', '还是不明白'])
})

test('that an entry helped is counted', async () => {
  await sent(4)
  const supervisor = await server.person({ name: '赵云', as: [['supervisor', 'city']] })
  const entries = await entryRequests(server).list(supervisor)
  expect(entries.find((entry) => entry.id === 'FQ001')?.helped).toBe(1)
})

test('a rating with a picture that waited arrives', async () => {
  await sent(5)
  const url = `/api/services-done/${id('service')}`
  const { body } = await ratingRequests(server).send<ServiceDone>(life.person, 'GET', url)
  const { level, scores, tags, text, pictures } = body.rating!
  expect([level, scores, tags]).toEqual([2, { efficiency: 2, attitude: 3 }, ['many_trips']])
  expect([text, pictures.length]).toEqual(['来了两次', 1])
})

test('words to a unit, and that nothing was repaired, arrive', async () => {
  await sent(6)
  expect((await order('order')).events.at(-1)?.text).toBe('还有一句')
  await sent(7)
  const { status, events } = await order('order-repaired')
  expect([status, events.at(-1)?.text]).toEqual(['open', '没有改。'])
})

test('once all has arrived, only the picture of a draft is left on the phone', () => {
  expect(useOutbox.getState().parcels).toEqual([])
  expect(phone.files.size).toBe(1)
})

test('a sign-up whose answer never came is asked about if it overlaps, and sent with the key it had', async () => {
  const training = id('training-to-come')
  const key = useEnrollments.getState().keys[training]
  const { signUp } = useEnrollments.getState()
  const refused = await signUp(training, { way: 'onsite' })
  expect(refused).toMatchObject({ failure: { code: 'overlap', overlaps: [{ kind: 'training' }] } })
  const answer = await signUp(training, { way: 'onsite', despiteOverlap: true })
  expect(answer).toMatchObject({ kind: 'ready' })
  const rows = await server.db`select key from enrollments where training_id = ${training}`
  expect(rows).toEqual([{ key }])
})

test('a number whose answer never came is taken under the id it had', async () => {
  const use = visitRequests(server)
  const clerk = await use.staffAt('OL002')
  await use.work(clerk, { do: 'open' }, use.newId(), 'OL002')
  const [key] = Object.values(useVisitActions.getState().keys)
  const form = { kind: 'ticket', outlet: 'OL002', service: 'SV015' } as const
  expect(await useVisitActions.getState().create(form)).toMatchObject({
    kind: 'ready',
    value: { id: key },
  })
})

test('consents to push that the server does not know yet are told to it', async () => {
  expect(useReminders.getState().unsent).toHaveLength(1)
  await useReminders.getState().load()
  expect(useReminders.getState().unsent).toEqual([])
  const { left } = valueOf(useReminders.getState().consents)
  expect(left).toEqual({ offer: 1, reminder_day: 1 })
})
