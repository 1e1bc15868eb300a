import { isDeepStrictEqual } from 'node:util'
import type { TrainingForm } from '@/contract/trainings/trainings.schema'
import type { Content, TrainingRow } from './trainings.repo'

/** What is written of a training, said in one way only: moments in UTC, in person before online. */
export function contentOf(from: TrainingForm | TrainingRow): Content {
  const moment = (at: string) => new Date(at).toISOString()
  return {
    base: from.base,
    title: from.title,
    ...given({
      titleEn: from.titleEn,
      topic: from.topic,
      summary: from.summary,
      audience: from.audience,
      place: from.place,
      link: from.link,
    }),
    level: from.level,
    agenda: from.agenda,
    parts: from.parts.map((part) => ({
      startsAt: moment(part.startsAt),
      endsAt: moment(part.endsAt),
    })),
    closesAt: moment(from.closesAt),
    cancelUntil: moment(from.cancelUntil),
    feeYuan: from.feeYuan,
    materials: from.materials,
    certificateFrom: from.certificateFrom,
    asks: from.asks,
    lecturers: from.lecturers,
    seats: [...from.seats]
      .sort((a, b) => (a.way < b.way ? 1 : -1))
      .map(({ way, capacity, waitlist }) => ({ way, capacity, waitlist })),
  }
}

const given = <T extends object>(fields: T) =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Partial<T>

/** Whether it can be so at all: each part ends after it begins and before the next one does, and so on. */
export function makesSense({ parts, closesAt, cancelUntil, seats }: Content) {
  const moments = parts.flatMap(({ startsAt, endsAt }) => [startsAt, endsAt])
  if (
    moments.some(
      (at, i) => i > 0 && at <= moments[i - 1]! && !(i % 2 === 0 && at === moments[i - 1]),
    )
  )
    return false
  const ways = new Set(seats.map(({ way }) => way))
  return closesAt <= moments.at(-1)! && cancelUntil <= moments[0]! && ways.size === seats.length
}

const differIn = (keys: (keyof Content)[]) => (a: Content, b: Content) =>
  keys.some((key) => !isDeepStrictEqual(a[key], b[key]))

export const isSame = (a: Content, b: Content) => isDeepStrictEqual(a, b)

/** What whoever comes relies on: where, when, and for how much. */
export const changesWhatCounts = differIn(['base', 'parts', 'place', 'link', 'feeYuan'])

/** What is not to be changed any more once it is over. */
export const changesThePast = differIn([
  'base',
  'parts',
  'closesAt',
  'cancelUntil',
  'feeYuan',
  'certificateFrom',
  'asks',
  'seats',
])
