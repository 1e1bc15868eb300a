import { isDeepStrictEqual } from 'node:util'
import type { TrainingForm } from '@/contract/trainings/trainings.schema'
import type { TrainingRow } from '../trainings.repo'

/** The editable content of a training. */
export type TrainingContent = Omit<TrainingForm, 'note' | 'version'>

/** Normalised for comparison: times in UTC, onsite before online, no undefined properties. */
export function contentOf(from: TrainingForm | TrainingRow): TrainingContent {
  const inUtc = (moment: string) => new Date(moment).toISOString()
  return {
    base: from.base,
    title: from.title,
    ...withoutUndefined({
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
      startsAt: inUtc(part.startsAt),
      endsAt: inUtc(part.endsAt),
    })),
    closesAt: inUtc(from.closesAt),
    cancelUntil: inUtc(from.cancelUntil),
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

const withoutUndefined = <T extends object>(fields: T) =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Partial<T>

/** Whether parts are in order without overlap, the deadlines fit them, and no way is listed twice. */
export function isConsistent({ parts, closesAt, cancelUntil, seats }: TrainingContent) {
  const areInOrder = parts.every(({ startsAt, endsAt }, i) => {
    const previousEnd = parts[i - 1]?.endsAt ?? ''
    return startsAt < endsAt && previousEnd <= startsAt
  })
  const ways = new Set(seats.map(({ way }) => way))
  return (
    areInOrder &&
    closesAt <= parts.at(-1)!.endsAt &&
    cancelUntil <= parts[0]!.startsAt &&
    ways.size === seats.length
  )
}

const differsIn = (keys: (keyof TrainingContent)[]) => (a: TrainingContent, b: TrainingContent) =>
  keys.some((key) => !isDeepStrictEqual(a[key], b[key]))

/** Changes that enrolled citizens are notified of: where, when, and the fee. */
export const needsNotice = differsIn(['base', 'parts', 'place', 'link', 'feeYuan'])

/** Changes of what a calendar shows. */
export const changesCalendar = differsIn(['base', 'parts', 'place', 'link', 'title', 'titleEn'])

/** Changes that are refused once the training has ended. */
export const changesRecord = differsIn([
  'base',
  'parts',
  'closesAt',
  'cancelUntil',
  'feeYuan',
  'certificateFrom',
  'asks',
  'seats',
])
