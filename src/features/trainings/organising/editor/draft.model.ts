import { isBlank, meantLine, meantText } from '@/contract/shared/as-meant/text.rules'
import { meantNumber } from '@/contract/shared/as-meant/code.rules'
import type { ProfileField } from '@/contract/people/identity.schema'
import type { StaffTraining } from '@/contract/trainings/staff.schema'
import type { Level, TrainingForm, Way } from '@/contract/trainings/trainings.schema'
import { dayTimeOf, momentOf, type DaySpan, type DayTime } from '@/shared/lib/day-time'

/** A part of a training, which begins and ends on the same day. */
export type DraftPart = DaySpan

/** Seats of one way of attending, as typed. */
export interface DraftSeats {
  capacity: string
  waitlist: string
}

/** A training as typed into the form, not validated yet. */
export interface TrainingDraft {
  base: string
  title: string
  titleEn: string
  topic: string
  level: Level | ''
  summary: string
  audience: string
  /** One line for each item. */
  agenda: string
  parts: DraftPart[]
  closes: DayTime
  cancel: DayTime
  fee: string
  seats: Partial<Record<Way, DraftSeats>>
  place: string
  link: string
  materials: { title: string; url: string }[]
  lecturers: string[]
  asks: ProfileField[]
  certificateFrom: string
  note: string
  /** The stored version it is based on; 0 for a new training. */
  version: number
}

export interface KeptDraft {
  owner: string
  id: string
  draft: TrainingDraft
}

export const ways: Way[] = ['onsite', 'online']
const noMoment: DayTime = { day: '', time: '' }
const emptyPart: DraftPart = { day: '', from: '', until: '' }
const defaultSeats: DraftSeats = { capacity: '', waitlist: '0' }

export const emptyDraft = (outletId: string): TrainingDraft => ({
  base: outletId,
  title: '',
  titleEn: '',
  topic: '',
  level: '',
  summary: '',
  audience: '',
  agenda: '',
  parts: [emptyPart],
  closes: noMoment,
  cancel: noMoment,
  fee: '0',
  place: '',
  link: '',
  seats: { onsite: defaultSeats },
  materials: [],
  lecturers: [],
  asks: [],
  certificateFrom: '80',
  note: '',
  version: 0,
})

export function toDraft(training: StaffTraining): TrainingDraft {
  const { base, title, level, lecturers, asks, materials, version } = training
  return {
    base,
    title,
    level,
    lecturers,
    asks,
    version,
    titleEn: training.titleEn ?? '',
    topic: training.topic ?? '',
    summary: training.summary ?? '',
    audience: training.audience ?? '',
    agenda: training.agenda.join('\n'),
    parts: training.parts.map(({ startsAt, endsAt }) => {
      const { day, time } = dayTimeOf(startsAt)
      return { day, from: time, until: dayTimeOf(endsAt).time }
    }),
    closes: dayTimeOf(training.closesAt),
    cancel: dayTimeOf(training.cancelUntil),
    fee: String(training.feeYuan),
    seats: Object.fromEntries(
      training.seats.map(({ way, capacity, waitlist }) => [
        way,
        { capacity: String(capacity), waitlist: String(waitlist) },
      ]),
    ),
    place: training.place ?? '',
    link: training.link ?? '',
    materials: materials.map(({ title: name, url = '' }) => ({ title: name, url })),
    certificateFrom: String(training.certificateFrom),
    note: '',
  }
}

/** A new training with the same content and hours; the days are still to be chosen. */
export function copyDraft(training: StaffTraining): TrainingDraft {
  const draft = toDraft(training)
  const { closes, cancel } = draft
  return {
    ...draft,
    parts: draft.parts.map((part) => ({ ...part, day: '' })),
    closes: { ...closes, day: '' },
    cancel: { ...cancel, day: '' },
    link: '', // it belongs to the original only
    version: 0,
  }
}

export const addPart = (parts: DraftPart[]): DraftPart[] => {
  const last = parts[parts.length - 1]
  return [...parts, last ? { ...last, day: '' } : emptyPart]
}

/** Switches a way of attending on or off; the last one stays on. */
export function toggleWay(seats: TrainingDraft['seats'], way: Way): TrainingDraft['seats'] {
  const { [way]: on, ...others } = seats
  if (!on) return { ...seats, [way]: defaultSeats }
  return Object.keys(others).length > 0 ? others : seats
}

const typed = (words: string) => meantText(words) || undefined
const linesOf = (words: string) => words.split('\n').map(meantLine).filter(Boolean)

/** The optional texts that are not blank. */
function typedTexts(draft: TrainingDraft) {
  const { titleEn, topic, summary, audience, place, link, note } = draft
  const all = { titleEn, topic, summary, audience, place, link, note }
  const filled = Object.entries(all).flatMap(([name, words]) => {
    const value = typed(words)
    return value ? [[name, value] as const] : []
  })
  return Object.fromEntries(filled) as Partial<typeof all>
}

/** The form that is sent. Expects a draft without problems: see findProblems(). */
export function toTrainingForm(draft: TrainingDraft): TrainingForm {
  const { base, level, lecturers, asks, version, parts, seats, materials } = draft
  return {
    base,
    lecturers,
    asks,
    version,
    ...typedTexts(draft),
    title: meantLine(draft.title),
    level: level || 'basic',
    agenda: linesOf(draft.agenda),
    parts: parts.map(({ day, from, until }) => ({
      startsAt: momentOf({ day, time: from }) ?? '',
      endsAt: momentOf({ day, time: until }) ?? '',
    })),
    closesAt: momentOf(draft.closes) ?? '',
    cancelUntil: momentOf(draft.cancel) ?? '',
    feeYuan: meantNumber(draft.fee),
    certificateFrom: meantNumber(draft.certificateFrom),
    materials: materials
      .filter(({ title }) => !isBlank(title))
      .map(({ title, url }) => ({
        title: meantLine(title),
        ...(!isBlank(url) && { url: meantLine(url) }),
      })),
    seats: ways.flatMap((way) => {
      const typedSeats = seats[way]
      if (!typedSeats) return []
      const { capacity, waitlist } = typedSeats
      return [{ way, capacity: meantNumber(capacity), waitlist: meantNumber(waitlist) }]
    }),
  }
}
