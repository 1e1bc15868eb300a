import {
  signInTrainee,
  enrollmentsStore,
  signUp,
  standingIn,
  enrollmentSetup,
} from '../../support/trainee'

const desk = enrollmentSetup()

test('whoever signs up for two trainings at the same time is asked, and one answer is enough', async () => {
  const [first, second] = [await desk.training(), await desk.training()]
  signInTrainee(await desk.somebody())
  await signUp(first)
  const refused = await enrollmentsStore().signUp(second, { way: 'onsite' })
  expect(refused).toMatchObject({
    kind: 'failed',
    failure: { code: 'overlap', overlaps: [{ kind: 'training', id: first }] },
  })
  expect(await standingIn(second)).toEqual({ kind: 'none' })
  const answered = await enrollmentsStore().signUp(second, { way: 'onsite', despiteOverlap: true })
  expect(answered).toMatchObject({ value: { standing: { kind: 'enrolled' } } })
  const keys = desk.requests.flatMap(({ method, url, data }) =>
    method === 'POST' && url.includes(second) ? (data as { key: string }).key : [],
  )
  expect(new Set(keys).size).toBe(1) // one wish, one key
})

test('whoever accepts an offer at the time of another training is asked first', async () => {
  const [busy, full] = [await desk.training(), await desk.training({ seats: [{ capacity: 1 }] })]
  const first = await desk.anotherSignsUp(full)
  const second = await desk.anotherSignsUp(full)
  await signUp(busy)
  signInTrainee(first)
  await enrollmentsStore().giveUp(full)
  signInTrainee(second)
  expect(await enrollmentsStore().accept(full)).toMatchObject({ failure: { code: 'overlap' } })
  expect(await enrollmentsStore().accept(full, true)).toMatchObject({
    value: { standing: { kind: 'enrolled' } },
  })
})
