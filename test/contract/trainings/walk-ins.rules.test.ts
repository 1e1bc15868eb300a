import type { TrainingState } from '@/contract/trainings/trainings.schema'
import { walkInRefusal } from '@/contract/trainings/walk-ins.rules'

/** 14:00 in Shanghai on Thursday, 10 December 2026; it takes two hours. */
const startsAt = '2026-12-10T06:00:00.000Z'
const endsAt = '2026-12-10T08:00:00.000Z'

/** A moment of that day, given as a clock in Shanghai. */
const at = (time: string) => Date.parse(`2026-12-10T${time}+08:00`)

test.each<[TrainingState, string, ReturnType<typeof walkInRefusal>]>([
  ['published', '11:59:59.999', 'conflict'], // free seats are still offered to the waitlist
  ['published', '12:00:00', undefined],
  ['closed', '15:59:59.999', undefined],
  ['published', '16:00:00', 'too_late'],
  ['draft', '13:00:00', 'conflict'],
  ['called_off', '13:00:00', 'conflict'],
])('a walk-in to a training that is %s at %s: %s', (state, time, why) => {
  expect(walkInRefusal({ state, startsAt, endsAt }, at(time))).toBe(why)
})
