import { useTraining } from '@/features/trainings/catalogue/detail/training.store'
import { useTrainings } from '@/features/trainings/catalogue/schedule/trainings.store'
import { setTransport, type Transport } from '@/platform/http'
import { phone } from '../../../../support/phone'
import { aTraining, aTrainingId, aWholeTraining } from '../../../../support/training-records'

const list = () => useTrainings.getState()
const whole = () => useTraining.getState()
const answers =
  (status: number, body: unknown): Transport =>
  async () => ({ status, body })
const noNetwork: Transport = () => Promise.reject(new Error('no network'))

beforeEach(() => {
  phone.reset()
  useTrainings.setState(useTrainings.getInitialState(), true)
  useTraining.setState(useTraining.getInitialState(), true)
})

/** The app closes, and starts again with what is stored. */
async function startAgain() {
  const stored = new Map(phone.stored)
  useTrainings.setState(useTrainings.getInitialState(), true)
  useTraining.setState(useTraining.getInitialState(), true)
  for (const [key, value] of stored) phone.stored.set(key, value)
  await useTrainings.persist.rehydrate()
  await useTraining.persist.rehydrate()
}

test('the list that was read last is there at once, and without a network, and says of when it is', async () => {
  setTransport(answers(200, [aTraining()]))
  await list().load()
  const { readAt } = list()
  await startAgain()
  expect(list().list).toEqual({ kind: 'ready', value: [aTraining()] })
  setTransport(noNetwork)
  await list().load()
  expect(list()).toMatchObject({ offline: true, readAt, list: { kind: 'ready' } })
})

test('who has never had a network is told so', async () => {
  setTransport(noNetwork)
  await list().load()
  expect(list().list).toEqual({ kind: 'failed', failure: { code: 'offline' } })
})

test('asked twice at once is asked once', async () => {
  let calls = 0
  setTransport(async () => ({ status: 200, body: [aTraining({ title: String(++calls) })] }))
  await Promise.all([list().load(), list().load()])
  expect(calls).toBe(1)
})

test('wishes add up, and all are taken back at once', () => {
  list().updateFilter({ form: 'online' })
  list().updateFilter({ seatsLeft: true })
  expect(list().filter).toEqual({ form: 'online', seatsLeft: true })
  list().clearFilter()
  expect(list().filter).toEqual({})
})

test('a training one has been to opens without a network', async () => {
  setTransport(answers(200, aWholeTraining()))
  await whole().load(aTrainingId)
  await startAgain()
  setTransport(noNetwork)
  await whole().load(aTrainingId)
  expect(whole()).toMatchObject({ offline: true })
  expect(whole().trainings[aTrainingId]).toEqual({ kind: 'ready', value: aWholeTraining() })
})

test('a training that is gone is not shown as it was', async () => {
  setTransport(answers(200, aWholeTraining()))
  await whole().load(aTrainingId)
  setTransport(answers(404, { code: 'not_found' }))
  await whole().load(aTrainingId)
  expect(whole().trainings[aTrainingId]).toEqual({ kind: 'failed', failure: { code: 'not_found' } })
})
