import type { ProfileField } from '@/contract/people/identity.schema'
import type { StaffTraining } from '@/contract/trainings/staff.schema'
import type { Level, TrainingForm, Way } from '@/contract/trainings/trainings.schema'
import { dayTimeOf, momentOf, type DaySpan, type DayTime } from '@/shared/lib/day-time'

/** A meeting: it begins and ends on one day. */
export type DraftPart = DaySpan

/** How many seats there are, and how many may wait, as typed. */
export interface DraftSeats {
  capacity: string
  waitlist: string
}

/** A training as it stands in the fields: all of it typed or chosen, nothing of it checked yet. */
export interface TrainingDraft {
  base: string
  title: string
  titleEn: string
  topic: string
  level: Level | ''
  summary: string
  audience: string
  /** A line for each point. */
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
  /** That it was made from; 0 for a new one. */
  version: number
}

/** Of whom, of which training, and what is typed. */
export interface KeptDraft {
  owner: string
  id: string
  draft: TrainingDraft
}

export const ways: Way[] = ['onsite', 'online']
const nowhen: DayTime = { day: '', time: '' }
const aPart: DraftPart = { day: '', from: '', until: '' }
const usualSeats: DraftSeats = { capacity: '', waitlist: '0' }

export const emptyDraft = (base: string): TrainingDraft => ({
  ...{ base, title: '', titleEn: '', topic: '', level: '', summary: '', audience: '', agenda: '' },
  ...{ parts: [aPart], closes: nowhen, cancel: nowhen, fee: '0', place: '', link: '' },
  seats: { onsite: usualSeats },
  ...{ materials: [], lecturers: [], asks: [], certificateFrom: '80', note: '', version: 0 },
})

/** What stands in the fields when this training is changed. */
export function draftOf(training: StaffTraining): TrainingDraft {
  const { base, title, level, lecturers, asks, materials, version } = training
  return {
    ...{ base, title, level, lecturers, asks, version },
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

/** The same once more, on days that are still to be chosen: the hours stay. */
export function copyOf(training: StaffTraining): TrainingDraft {
  const draft = draftOf(training)
  const { closes, cancel } = draft
  return {
    ...draft,
    parts: draft.parts.map((part) => ({ ...part, day: '' })),
    closes: { ...closes, day: '' },
    cancel: { ...cancel, day: '' },
    link: '', // of that meeting, and of no other
    version: 0,
  }
}

export const addPart = (parts: DraftPart[]): DraftPart[] => {
  const last = parts[parts.length - 1]
  return [...parts, last ? { ...last, day: '' } : aPart]
}

/** Switches a way of attending on or off; one always stays. */
export function toggleWay(seats: TrainingDraft['seats'], way: Way): TrainingDraft['seats'] {
  const { [way]: on, ...others } = seats
  if (!on) return { ...seats, [way]: usualSeats }
  return Object.keys(others).length > 0 ? others : seats
}

const typed = (words: string) => words.trim() || undefined
const linesOf = (words: string) =>
  words
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** A whole number as typed; NaN where it is none. */
export const numberIn = (words: string) => (/^\d+$/.test(words.trim()) ? Number(words) : NaN)

/** What is left out where nothing is typed. */
function spoken(draft: TrainingDraft) {
  const { titleEn, topic, summary, audience, place, link, note } = draft
  const all = { titleEn, topic, summary, audience, place, link, note }
  const said = Object.entries(all).flatMap(([name, words]) => {
    const value = typed(words)
    return value ? [[name, value] as const] : []
  })
  return Object.fromEntries(said) as Partial<typeof all>
}

/** What is sent. Of a draft without problems: see draft-problems.model.ts. */
export function formOf(draft: TrainingDraft): TrainingForm {
  const { base, level, lecturers, asks, version, parts, seats, materials } = draft
  return {
    ...{ base, lecturers, asks, version },
    ...spoken(draft),
    title: draft.title.trim(),
    level: level || 'basic',
    agenda: linesOf(draft.agenda),
    parts: parts.map(({ day, from, until }) => ({
      startsAt: momentOf({ day, time: from }) ?? '',
      endsAt: momentOf({ day, time: until }) ?? '',
    })),
    closesAt: momentOf(draft.closes) ?? '',
    cancelUntil: momentOf(draft.cancel) ?? '',
    feeYuan: numberIn(draft.fee),
    certificateFrom: numberIn(draft.certificateFrom),
    materials: materials
      .filter(({ title }) => title.trim())
      .map(({ title, url }) => ({
        title: title.trim(),
        ...(url.trim() && { url: url.trim() }),
      })),
    seats: ways.flatMap((way) => {
      const asked = seats[way]
      if (!asked) return []
      return [{ way, capacity: numberIn(asked.capacity), waitlist: numberIn(asked.waitlist) }]
    }),
  }
}
