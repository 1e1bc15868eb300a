import { useTrainings } from '@/features/trainings/catalogue/schedule/trainings.store'
import { setSession, setTransport } from '@/platform/http'
import {
  signInTrainee,
  enrollmentsStore,
  signUp,
  standingIn,
  enrollmentSetup,
} from '../../support/trainee'

const desk = enrollmentSetup()

test('who signs up has a seat and a ticket, and finds it among their own', async () => {
  const id = await desk.training()
  signInTrainee(await desk.somebody())
  const { standing: reached } = await signUp(id)
  if (reached.kind !== 'enrolled') throw new Error(reached.kind)
  expect(reached.secret).toMatch(/^[\w-]+$/)
  await enrollmentsStore().load()
  expect(enrollmentsStore().list).toMatchObject({
    kind: 'ready',
    value: [{ training: { id }, no: 1 }],
  })
})

test('the schedule shows how many seats are left, and nobody has to be signed in to see it', async () => {
  const id = await desk.training({ seats: [{ capacity: 2 }] })
  signInTrainee(await desk.somebody())
  await signUp(id)
  setSession({ token: () => undefined, signIn: async () => false })
  await useTrainings.getState().load()
  const { list } = useTrainings.getState()
  const listed =
    list.kind === 'ready' ? list.value.find((training) => training.id === id) : undefined
  expect(listed?.seats).toEqual([expect.objectContaining({ capacity: 2, enrolled: 1 })])
})

test('full: the next one waits, and is told as which number', async () => {
  const id = await desk.training({ seats: [{ capacity: 1 }] })
  await desk.anotherSignsUp(id)
  await desk.anotherSignsUp(id)
  signInTrainee(await desk.somebody())
  expect((await signUp(id)).standing).toEqual({ kind: 'waitlisted', place: 2 })
})

test('full, and so is the waitlist: they are told, and nothing is kept', async () => {
  const id = await desk.training({ seats: [{ capacity: 1, waitlist: 0 }] })
  await desk.anotherSignsUp(id)
  signInTrainee(await desk.somebody())
  expect(await enrollmentsStore().signUp(id, { way: 'onsite' })).toEqual({
    kind: 'failed',
    failure: { code: 'full' },
  })
  expect(enrollmentsStore().keys).toEqual({})
  expect(await standingIn(id)).toEqual({ kind: 'none' })
})

test('a seat can be given back until the cut-off, and not in its second', async () => {
  const id = await desk.training({ startsAt: '2026-12-10T14:00:00+08:00' }) // until the 9th, 14:00
  const other = await desk.training({ startsAt: '2026-12-10T14:00:00+08:00' })
  signInTrainee(await desk.somebody())
  await signUp(id)
  await enrollmentsStore().signUp(other, { way: 'onsite', despiteOverlap: true }) // at the same time
  desk.server.setNow('2026-12-09T13:59:59+08:00')
  expect(await enrollmentsStore().giveUp(other)).toMatchObject({ kind: 'ready' })
  desk.server.setNow('2026-12-09T14:00:00+08:00')
  expect(await enrollmentsStore().giveUp(id)).toEqual({
    kind: 'failed',
    failure: { code: 'too_late' },
  })
  expect(await standingIn(id)).toMatchObject({ kind: 'enrolled' })
})

test('in the second it closes nobody signs up any more', async () => {
  const id = await desk.training({ closesAt: '2026-12-09T14:00:00+08:00' })
  signInTrainee(await desk.somebody())
  desk.server.setNow('2026-12-09T14:00:00+08:00')
  expect(await enrollmentsStore().signUp(id, { way: 'onsite' })).toEqual({
    kind: 'failed',
    failure: { code: 'closed' },
  })
})

test('a double tap is one request and one enrollment', async () => {
  const id = await desk.training()
  signInTrainee(await desk.somebody())
  const [first, second] = await Promise.all([signUp(id), signUp(id)])
  expect(second).toEqual(first)
  expect(desk.requests.filter(({ method }) => method === 'POST')).toHaveLength(1)
})

test('an answer that is lost makes nobody sign up twice: the retry carries the same key', async () => {
  const id = await desk.training()
  signInTrainee(await desk.somebody())
  await loseAnswers()
  expect(await enrollmentsStore().signUp(id, { way: 'onsite' })).toMatchObject({ kind: 'failed' })
  expect(enrollmentsStore().keys[id]).toBeDefined()

  desk.server.connect({ onRequest: (request) => desk.requests.push(request) })
  expect((await signUp(id)).no).toBe(1)
  expect(enrollmentsStore().keys[id]).toBeUndefined()
  const [count] = await desk.server.db<{ count: number }[]>`
    select count(*)::int as count from enrollments where training_id = ${id}`
  expect(count!.count).toBe(1)
})

/** What is asked arrives, and what is answered does not. */
async function loseAnswers() {
  desk.server.connect()
  const arrives = desk.server.app
  setTransport(async ({ method, url, data, token }) => {
    await arrives.inject({
      ...{ method, url, payload: data as object },
      ...(token && { headers: { authorization: `Bearer ${token}` } }),
    })
    throw new Error('the answer is lost')
  })
}

test('without a network one still has the ticket, and is told that this is from earlier', async () => {
  const id = await desk.training()
  signInTrainee(await desk.somebody())
  await signUp(id)
  await enrollmentsStore().load()
  desk.server.offline()
  await enrollmentsStore().load()
  expect(enrollmentsStore()).toMatchObject({
    offline: true,
    list: { kind: 'ready', value: [{ standing: { kind: 'enrolled' } }] },
  })
})

test('who is not known yet signs in at the tap, and the sign-up then goes on by itself', async () => {
  const id = await desk.training()
  const person = await desk.somebody()
  let token: string | undefined
  let asksWhom = 0
  setSession({
    token: () => token,
    signIn: async () => {
      asksWhom++
      token = person.token
      return true
    },
  })
  expect((await signUp(id)).standing.kind).toBe('enrolled')
  expect(asksWhom).toBe(1)
})

test('who would rather not sign in has not signed up', async () => {
  const id = await desk.training()
  setSession({ token: () => undefined, signIn: async () => false })
  expect(await enrollmentsStore().signUp(id, { way: 'onsite' })).toEqual({
    kind: 'failed',
    failure: { code: 'signed_out' },
  })
})

test('of whom nothing is known yet the profile is asked first', async () => {
  const id = await desk.training()
  signInTrainee(await desk.server.person())
  expect(await enrollmentsStore().signUp(id, { way: 'onsite' })).toEqual({
    kind: 'failed',
    failure: { code: 'profile_needed' },
  })
})

test('a hybrid has seats of its own for each way', async () => {
  const id = await desk.training({ seats: [{ capacity: 1 }, { way: 'online', capacity: 1 }] })
  await desk.anotherSignsUp(id)
  signInTrainee(await desk.somebody())
  expect((await signUp(id, 'online')).standing.kind).toBe('enrolled')
})

test('what another had is not on the phone for who holds it next', async () => {
  const id = await desk.training()
  signInTrainee(await desk.somebody())
  await signUp(id)
  signInTrainee(await desk.somebody('李四'))
  expect(enrollmentsStore().list.kind).toBe('idle')
  expect(await standingIn(id)).toEqual({ kind: 'none' })
})
