import dayjs, { type Dayjs } from 'dayjs'
import { newId } from '../infra/db/uuid'
import type { Sample } from './catalogue'
import { samplePeople } from './people'

type SampleSeats = Sample['seats'][number]

interface Of {
  id: string
  starts_at: string
  ends_at: string
  created_at: string
}

/** Who has a seat in a sample, and who waits for one. They are nobody, but for the sample learner. */
export function seatsOf({ seats, learner }: Sample, training: Of, now: Dayjs) {
  const ways = seats.map((way, i) => wayOf(way, training, now, Boolean(learner) && i === 0))
  const over = training.ends_at < now.toISOString()
  return {
    seats: ways.map(({ row }) => row),
    enrollments: ways.flatMap(({ enrollments }) => enrollments),
    moves: ways.flatMap(({ moves }) => moves),
    check_ins: over ? ways.flatMap(({ checkIns }) => checkIns) : [],
    feedback: over ? opinions(training) : [],
  }
}

function wayOf(given: SampleSeats, training: Of, now: Dayjs, learner: boolean) {
  const { way, capacity, waitlist, enrolled = 0, waiting = 0 } = given
  const seat = { training_id: training.id, way }
  const numbers = Array.from({ length: enrolled + waiting }, (_, i) => i + 1)
  const asked = (no: number) =>
    dayjs(training.created_at)
      .add(no * 7, 'minute')
      .toISOString()
  return {
    row: {
      ...seat,
      capacity,
      waitlist,
      enrolled,
      waiting,
      last_no: numbers.length,
      last_seq: numbers.length,
    },
    enrollments: numbers.map((no) => ({
      ...seat,
      no,
      citizen_id: learner && no === 1 ? samplePeople.learner.id : null,
      guest: learner && no === 1 ? null : `示例学员 ${no}`,
      key: newId(now),
      status: no <= enrolled ? 'enrolled' : 'waitlisted',
      asked_at: asked(no),
    })),
    moves: numbers.map((no) => ({
      ...seat,
      no,
      seq: no,
      at: asked(no),
      kind: no <= enrolled ? 'enrolled' : 'waitlisted',
    })),
    checkIns: numbers.filter(came).map((no) => ({
      ...seat,
      no,
      part: 0,
      at: dayjs(training.starts_at)
        .subtract(no % 20, 'minute')
        .toISOString(),
      key: newId(now),
      by_staff: samplePeople.organiser.id,
    })),
  }
}

/** One in nine stays away. */
const came = (no: number) => no % 9 !== 0

/** Enough of them for the organiser to see something; the learner's is still to come. */
const opinions = ({ id, ends_at }: Of) =>
  [5, 4, 5, 3, 4, 5].map((score, i) => ({
    training_id: id,
    citizen_id: newId(dayjs(ends_at)), // nobody
    content: score,
    lecturer: Math.min(5, score + (i % 2)),
    organisation: 4,
    words: i === 0 ? '示例意见：案例再多一些就更好了。' : null,
    at: ends_at,
  }))
