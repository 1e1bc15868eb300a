import { Type as t, type Static } from '@sinclair/typebox'
import { Day } from '../shared/day.schema'

/** SHA-256, as hexadecimal digits. */
export const Hash = t.String({ pattern: '^[0-9a-f]{64}$' })

export type LogKind = Static<typeof LogKind>
export const LogKind = t.Union([
  t.Literal('rated'),
  t.Literal('rerated'),
  t.Literal('text_removed'),
  t.Literal('rectification'),
])

/** What happened, as far as it is anybody's to know: no person, no hour. A text stands as its hash. */
export type LogBody = Static<typeof LogBody>
export const LogBody = t.Object({
  /** Of the rating it is about: says the day, not the time. */
  rating: t.String(),
  level: t.Optional(t.Integer({ minimum: 1, maximum: 5 })),
  scores: t.Optional(t.Record(t.String(), t.Integer())),
  tags: t.Optional(t.Array(t.String())),
  /** Of what was done, and how. */
  service: t.Optional(t.String()),
  kind: t.Optional(t.String()),
  /** SHA-256 of a salt and the text. */
  text: t.Optional(Hash),
  /** Of `rectification`: what happened, see RectificationEventKind, and with what outcome. */
  event: t.Optional(t.String()),
  outcome: t.Optional(t.String()),
  /** Of the confirmation: working days from the rating to the repair. */
  days: t.Optional(t.Integer({ minimum: 0 })),
  /** Why a text was removed. */
  reason: t.Optional(t.String()),
})

/** An entry of the log of one outlet and one day, chained to the one before: see log.rules.ts. */
export type LogEntry = Static<typeof LogEntry>
export const LogEntry = t.Object({
  /** The outlet; with `S-` before it where it is made up to show how it works. */
  shard: t.String(),
  day: Day,
  /** From 1. */
  seq: t.Integer({ minimum: 1 }),
  kind: LogKind,
  body: LogBody,
  /** Of the entry before; of the first one of a day see `firstPrevious`. */
  previous: Hash,
  hash: Hash,
})

/** Holds all chains of a day, and the anchor before. Published, so that whoever keeps it can prove what was. */
export type Anchor = Static<typeof Anchor>
export const Anchor = t.Object({
  day: Day,
  entries: t.Integer({ minimum: 0 }),
  shards: t.Integer({ minimum: 0 }),
  previous: Hash,
  hash: Hash,
})

export type LogDay = Static<typeof LogDay>
export const LogDay = t.Object({
  day: Day,
  entries: t.Array(LogEntry),
  /** Missing until the day is over. */
  anchor: t.Optional(Anchor),
})
