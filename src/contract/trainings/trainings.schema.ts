import { Type as t, type Static } from '@sinclair/typebox'
import { Id, line, lines, Moment, ProfileField } from '../people/identity.schema'

/** In person or online. A hybrid training has both, each with its own seats and its own waitlist. */
export type Way = Static<typeof Way>
export const Way = t.Union([t.Literal('onsite'), t.Literal('online')])

export type Level = Static<typeof Level>
export const Level = t.Union([t.Literal('basic'), t.Literal('intermediate'), t.Literal('advanced')])

/** The seats of one way of attending, and who has or waits for them. */
export type Seats = Static<typeof Seats>
export const Seats = t.Object({
  way: Way,
  capacity: t.Integer({ minimum: 1, maximum: 100_000 }),
  /** How many may wait. */
  waitlist: t.Integer({ minimum: 0, maximum: 100_000 }),
  enrolled: t.Integer({ minimum: 0 }),
  /** Held for somebody who has not answered yet. */
  offered: t.Integer({ minimum: 0 }),
  waiting: t.Integer({ minimum: 0 }),
})

/** Draft: only its organisers see it. Closed: sign-up ended before its time. */
export type TrainingState = Static<typeof TrainingState>
export const TrainingState = t.Union([
  t.Literal('draft'),
  t.Literal('published'),
  t.Literal('closed'),
  t.Literal('called_off'),
])

/** One meeting. A training of several days has several; attendance is counted by them. */
export type Part = Static<typeof Part>
export const Part = t.Object({ startsAt: Moment, endsAt: Moment })

/** A training as lists show it. */
export type ListedTraining = Static<typeof ListedTraining>
export const ListedTraining = t.Object({
  id: Id,
  title: t.String(),
  titleEn: t.Optional(t.String()),
  /** One of the 25 topics, by its Chinese name. */
  topic: t.Optional(t.String()),
  level: Level,
  /** The outlet that holds it. */
  base: t.String(),
  startsAt: Moment,
  /** Of its last part. */
  endsAt: Moment,
  /** Nobody can sign up from then on. */
  closesAt: Moment,
  /** 0 is free. */
  feeYuan: t.Integer({ minimum: 0 }),
  seats: t.Array(Seats, { minItems: 1, maxItems: 2 }),
  state: TrainingState,
  /** Made up to show how it works: says 示例 wherever it shows. */
  sample: t.Boolean(),
})

export type Lecturer = Static<typeof Lecturer>
export const Lecturer = t.Object({
  id: Id,
  name: t.String(),
  /** What they are: a title, an institution. */
  title: t.String(),
  bio: t.Optional(t.String()),
})

const material = t.Object({
  title: line(80),
  url: t.Optional(t.String({ pattern: '^https://', maxLength: 500 })),
})

/** What somebody who thinks of coming has to know. Texts are in Chinese; `En` where there is English. */
const details = {
  summary: t.Optional(lines(2000)),
  audience: t.Optional(line(120)),
  agenda: t.Array(line(120), { maxItems: 20 }),
  parts: t.Array(Part, { minItems: 1, maxItems: 20 }),
  /** A seat can be given back until then. */
  cancelUntil: Moment,
  materials: t.Array(material, { maxItems: 20 }),
  /** A certificate takes at least this share of the parts, in percent. 0: no certificate. */
  certificateFrom: t.Integer({ minimum: 0, maximum: 100 }),
  /** What is asked besides name and phone. */
  asks: t.Array(ProfileField, { maxItems: 4, uniqueItems: true }),
  /** Room, building. The address is the base's. */
  place: t.Optional(line(120)),
}

export type Training = Static<typeof Training>
export const Training = t.Composite([
  ListedTraining,
  t.Object({
    ...details,
    lecturers: t.Array(Lecturer),
    /** Why it was called off, as the organiser wrote it. */
    reason: t.Optional(t.String()),
  }),
])

/** How an enrollment that is over ended. */
export type Ending = Static<typeof Ending>
export const Ending = t.Union([
  t.Literal('cancelled'), // gave the seat back
  t.Literal('left'), // left the waitlist
  t.Literal('declined'), // said no to an offer
  t.Literal('expired'), // an offer nobody answered
  t.Literal('called_off'), // the training was
])

/** Where the citizen who asks stands. Places on the waitlist count from 1. */
export type Standing = Static<typeof Standing>
export const Standing = t.Union([
  t.Object({ kind: t.Literal('none') }),
  t.Object({
    kind: t.Literal('enrolled'),
    /** Key of the ticket's code, base64url: see tickets.rules.ts. Kept on the phone, so that it works offline. */
    secret: t.String(),
  }),
  t.Object({ kind: t.Literal('waitlisted'), place: t.Integer({ minimum: 1 }) }),
  t.Object({ kind: t.Literal('offered'), offeredAt: Moment, until: Moment }),
  t.Object({ kind: t.Literal('ended'), how: Ending, at: Moment }),
])

/** Not coming without a word: counted, asked to be taken back, taken back, or upheld. */
export type NoShow = Static<typeof NoShow>
export const NoShow = t.Union([
  t.Literal('counted'),
  t.Literal('appealed'),
  t.Literal('forgiven'),
  t.Literal('upheld'),
])

/** A citizen's own enrollment. */
export type Enrollment = Static<typeof Enrollment>
export const Enrollment = t.Object({
  training: ListedTraining,
  way: Way,
  /** Given in the order of asking, from 1, for each way. Never given twice. */
  no: t.Integer({ minimum: 1 }),
  askedAt: Moment,
  standing: Standing,
  /** Parts attended, of how many. */
  attended: t.Integer({ minimum: 0 }),
  parts: t.Integer({ minimum: 1 }),
  cancelUntil: Moment,
  /** How to take part online. Only for who is enrolled. */
  link: t.Optional(t.String()),
  noShow: t.Optional(NoShow),
  certificate: t.Optional(t.String()),
  /** Whether feedback can be given now, was given, or cannot be given (any more). */
  feedback: t.Union([t.Literal('open'), t.Literal('given'), t.Literal('no')]),
  usedIt: t.Union([t.Literal('open'), t.Literal('given'), t.Literal('no')]),
})

export type SignUpForm = Static<typeof SignUpForm>
export const SignUpForm = t.Object({
  way: Way,
  /** Made for this tap; a retry carries the same, and then changes nothing. */
  key: Id,
  /** What would help: a seat near the door, a meal. */
  needs: t.Optional(line(120)),
})

/** What happened to a seat or a place: no names, only numbers and moments. */
export type SeatHistoryEntry = Static<typeof SeatHistoryEntry>
export const SeatHistoryEntry = t.Object({
  way: Way,
  /** From 1 for each way, in the order in which it happened. */
  seq: t.Integer({ minimum: 1 }),
  at: Moment,
  kind: t.Union([
    t.Literal('enrolled'),
    t.Literal('waitlisted'),
    t.Literal('offered'),
    t.Literal('accepted'),
    t.Literal('declined'),
    t.Literal('expired'),
    t.Literal('cancelled'),
    t.Literal('left'),
    t.Literal('walk_in'),
    t.Literal('capacity'), // `count` is the new one
    t.Literal('called_off'),
  ]),
  /** Whose; not of `capacity` and `called_off`. */
  no: t.Optional(t.Integer({ minimum: 1 })),
  /** The move that freed the seat which is offered. */
  because: t.Optional(t.Integer({ minimum: 1 })),
  count: t.Optional(t.Integer({ minimum: 0 })),
  /** Whoever was waitlisted stands behind those without it: two no-shows within 90 days. */
  behind: t.Optional(t.Boolean()),
})

/** What an organiser writes. */
export type TrainingForm = Static<typeof TrainingForm>
export const TrainingForm = t.Object({
  base: t.String({ pattern: '^OL\\d{3,}$' }),
  title: line(80),
  titleEn: t.Optional(line(160)),
  topic: t.Optional(line(80)),
  level: Level,
  ...details,
  closesAt: Moment,
  feeYuan: t.Integer({ minimum: 0, maximum: 100_000 }),
  lecturers: t.Array(Id, { maxItems: 10 }),
  /** How to take part online; only who is enrolled sees it. */
  link: t.Optional(t.String({ pattern: '^https://', maxLength: 500 })),
  seats: t.Array(t.Pick(Seats, ['way', 'capacity', 'waitlist']), { minItems: 1, maxItems: 2 }),
  /** The version that was changed; 0 for a new one. Somebody else was faster: conflict. */
  version: t.Integer({ minimum: 0 }),
  /** Told to whoever is enrolled or waits, when what they rely on changes. */
  note: t.Optional(line(200)),
})
