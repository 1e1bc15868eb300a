import dayjs, { type Dayjs } from 'dayjs'
import { newId } from '../infra/db/uuid'
import type { SampleTraining } from './catalogue'
import { samplePeople } from './people'

type SampleSeats = SampleTraining['seats'][number]

interface TrainingColumns {
  id: string
  starts_at: string
  ends_at: string
  created_at: string
}

/** Enrollments of a sample training. All are fictitious guests, except for the sample learner. */
export function seatsOf({ seats, learner }: SampleTraining, training: TrainingColumns, now: Dayjs) {
  const ways = seats.map((way, i) => rowsOfWay(way, training, now, Boolean(learner) && i === 0))
  const hasEnded = training.ends_at < now.toISOString()
  return {
    seats: ways.map((way) => way.seats),
    enrollments: ways.flatMap((way) => way.enrollments),
    moves: ways.flatMap((way) => way.moves),
    check_ins: hasEnded ? ways.flatMap((way) => way.checkIns) : [],
    feedback: hasEnded ? feedbackOf(training) : [],
  }
}

function rowsOfWay(
  sampleSeats: SampleSeats,
  training: TrainingColumns,
  now: Dayjs,
  withLearner: boolean,
) {
  const { way, capacity, waitlist, enrolled = 0, waiting = 0 } = sampleSeats
  const key = { training_id: training.id, way }
  const numbers = Array.from({ length: enrolled + waiting }, (_, i) => i + 1)
  const statusOf = (no: number) => (no <= enrolled ? 'enrolled' : 'waitlisted')
  const signedUpAt = (no: number) =>
    dayjs(training.created_at)
      .add(no * 7, 'minute')
      .toISOString()
  const total = numbers.length
  return {
    seats: { ...key, capacity, waitlist, enrolled, waiting, last_no: total, last_seq: total },
    enrollments: numbers.map((no) => ({
      ...key,
      no,
      citizen_id: withLearner && no === 1 ? samplePeople.learner.id : null,
      name: withLearner && no === 1 ? samplePeople.learner.name : null,
      guest: withLearner && no === 1 ? null : `示例学员 ${no}`,
      key: newId(now),
      status: statusOf(no),
      asked_at: signedUpAt(no),
    })),
    moves: numbers.map((no) => ({
      ...key,
      no,
      seq: no,
      at: signedUpAt(no),
      kind: statusOf(no),
    })),
    checkIns: numbers.filter(attends).map((no) => checkInOf(key, no, training, now)),
  }
}

/** One in nine does not come. */
const attends = (no: number) => no % 9 !== 0

const checkInOf = (key: object, no: number, { starts_at }: TrainingColumns, now: Dayjs) => ({
  ...key,
  no,
  part: 0,
  at: dayjs(starts_at)
    .subtract(no % 20, 'minute')
    .toISOString(),
  key: newId(now),
  by_staff: samplePeople.organiser.id,
})

/** Enough answers for the organiser's summary; the sample learner has not answered yet. */
const feedbackOf = ({ id, ends_at }: TrainingColumns) =>
  [5, 4, 5, 3, 4, 5].map((score, i) => ({
    training_id: id,
    citizen_id: newId(dayjs(ends_at)), // no such citizen exists
    content: score,
    lecturer: Math.min(5, score + (i % 2)),
    organisation: 4,
    words: i === 0 ? '示例意见：案例再多一些就更好了。' : null,
    at: ends_at,
  }))
