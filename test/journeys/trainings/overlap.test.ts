import { hold, own, signUp, standing, trainees } from '../../support/trainee'

const desk = trainees()

test('whoever signs up for two trainings at the same time is asked, and one answer is enough', async () => {
  const [first, second] = [await desk.training(), await desk.training()]
  hold(await desk.somebody())
  await signUp(first)
  const asked = await own().signUp(second, { way: 'onsite' })
  expect(asked).toMatchObject({
    kind: 'failed',
    failure: { code: 'overlap', overlaps: [{ kind: 'training', id: first }] },
  })
  expect(await standing(second)).toEqual({ kind: 'none' })
  const answered = await own().signUp(second, { way: 'onsite', despiteOverlap: true })
  expect(answered).toMatchObject({ value: { standing: { kind: 'enrolled' } } })
  const keys = desk.asked.flatMap(({ method, url, data }) =>
    method === 'POST' && url.includes(second) ? (data as { key: string }).key : [],
  )
  expect(new Set(keys).size).toBe(1) // one wish, one key
})

test('whoever accepts an offer at the time of another training is asked first', async () => {
  const [busy, full] = [await desk.training(), await desk.training({ seats: [{ capacity: 1 }] })]
  const first = await desk.anotherSignsUp(full)
  const second = await desk.anotherSignsUp(full)
  await signUp(busy)
  hold(first)
  await own().giveUp(full)
  hold(second)
  expect(await own().accept(full)).toMatchObject({ failure: { code: 'overlap' } })
  expect(await own().accept(full, true)).toMatchObject({
    value: { standing: { kind: 'enrolled' } },
  })
})
