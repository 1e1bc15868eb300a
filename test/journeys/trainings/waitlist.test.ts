import { waitlistHistoryOf } from '@/features/trainings/enrollment/waitlist-history.model'
import { useTraining } from '@/features/trainings/catalogue/detail/training.store'
import { signInTrainee, enrollmentsStore, standingIn, enrollmentSetup } from '../../support/trainee'

const desk = enrollmentSetup()

/** One seat: who had it has given it back, and whoever waited first holds the phone. */
async function aSeatGivenBack() {
  const id = await desk.training({ seats: [{ capacity: 1 }] })
  const first = await desk.anotherSignsUp(id)
  const second = await desk.anotherSignsUp(id)
  signInTrainee(first)
  const answer = await enrollmentsStore().giveUp(id)
  expect(answer).toMatchObject({ value: { standing: { kind: 'ended', how: 'cancelled' } } })
  signInTrainee(second)
  return { id, second }
}

test('a seat that is given back is offered to the first who waits, for twelve hours of daytime', async () => {
  const { id } = await aSeatGivenBack()
  expect(await standingIn(id)).toMatchObject({
    kind: 'offered',
    until: '2026-12-03T05:20:00.000Z',
  })
})

test('a seat that is given back is theirs once they accept, and a second press changes nothing', async () => {
  const { id } = await aSeatGivenBack()
  await Promise.all([enrollmentsStore().accept(id), enrollmentsStore().accept(id)])
  expect(await standingIn(id)).toMatchObject({ kind: 'enrolled' })
  expect(desk.requests.filter(({ url }) => url.includes('/acceptance'))).toHaveLength(1)
})

test('a seat that is given back explains itself from the public moves: who joined when, and who freed it', async () => {
  const { id } = await aSeatGivenBack()
  const answer = await enrollmentsStore().loadOne(id)
  const mine = answer.kind === 'ready' && answer.value
  if (!mine) throw new Error('no enrollment')
  await useTraining.getState().loadSeatHistory(id)
  const moves = useTraining.getState().seatHistories[id]
  if (moves?.kind !== 'ready') throw new Error('no moves')
  expect(waitlistHistoryOf(moves.value, mine.way, mine.no)).toMatchObject({
    joined: { place: 1 },
    offered: { because: 'cancelled' },
  })
  expect(JSON.stringify(moves.value)).not.toContain('李四')
})

test('a seat that is given back goes on to the next where it is declined', async () => {
  const { id, second } = await aSeatGivenBack()
  const third = await desk.anotherSignsUp(id)
  signInTrainee(second)
  expect(await enrollmentsStore().giveUp(id)).toMatchObject({
    value: { standing: { kind: 'ended', how: 'declined' } },
  })
  signInTrainee(third)
  expect(await standingIn(id)).toMatchObject({ kind: 'offered' })
})

test('a seat that is given back goes on by itself where nobody answers, and the one who was late is told so', async () => {
  const { id, second } = await aSeatGivenBack()
  const third = await desk.anotherSignsUp(id)
  desk.server.setNow('2026-12-03T13:20:00+08:00')
  await desk.server.runJobs()
  signInTrainee(second)
  expect(await standingIn(id)).toMatchObject({ kind: 'ended', how: 'expired' })
  const late = await enrollmentsStore().accept(id)
  expect(late).toMatchObject({ kind: 'failed' })
  signInTrainee(third)
  expect(await standingIn(id)).toMatchObject({ kind: 'offered' })
})

test('a seat that is given back at night is still theirs in the morning', async () => {
  desk.server.setNow('2026-12-02T22:30:00+08:00')
  const { id } = await aSeatGivenBack()
  expect(await standingIn(id)).toMatchObject({ until: '2026-12-03T12:00:00.000Z' })
  for (const moment of ['2026-12-03T01:15:00+08:00', '2026-12-03T07:00:00+08:00']) {
    desk.server.setNow(moment)
    await desk.server.runJobs()
  }
  await enrollmentsStore().accept(id)
  expect(await standingIn(id)).toMatchObject({ kind: 'enrolled' })
})

test('who waits can leave, and those behind move up', async () => {
  const id = await desk.training({ seats: [{ capacity: 1 }] })
  await desk.anotherSignsUp(id)
  const second = await desk.anotherSignsUp(id)
  const third = await desk.anotherSignsUp(id)
  signInTrainee(second)
  expect(await enrollmentsStore().giveUp(id)).toMatchObject({
    value: { standing: { how: 'left' } },
  })
  signInTrainee(third)
  expect(await standingIn(id)).toEqual({ kind: 'waitlisted', place: 1 })
})
