import type { Static } from '@sinclair/typebox'
import { t } from '../shared/schema'
import { Day } from '../shared/day.schema'
import { Moment } from '../people/identity.schema'

/** SHA-256 in hex. */
export const Hash = t.String({ pattern: '^[0-9a-f]{64}$' })

export type LogKind = Static<typeof LogKind>
export const LogKind = t.Union([
  t.Literal('rated'),
  t.Literal('rerated'),
  t.Literal('text_removed'),
  t.Literal('rectification'),
  t.Literal('version'),
  t.Literal('correction'),
])

/** Ed25519, in hex. */
export const PublicKey = t.String({ pattern: '^[0-9a-f]{64}$' })

/** Supersedes a wrong anchor, which stays published beside it: see anchor-corrections.rules.ts. */
export type AnchorCorrection = Static<typeof AnchorCorrection>
export const AnchorCorrection = t.Object({
  /** Whose anchor is wrong. */
  day: Day,
  wrong: Hash,
  /**
   * Computed from the entries of the day. Absent if the day was not over yet: then it takes entries, and is anchored
   * again at its end.
   */
  right: t.Optional(Hash),
  reason: t.Object({ zh: t.String(), en: t.Optional(t.String()) }),
  at: Moment,
  by: t.Literal('operator'),
  key: PublicKey,
  /** Ed25519, in hex, of `correctionText`. */
  signature: t.String({ pattern: '^[0-9a-f]{128}$' }),
})

/** The public part of an event: no person, no hour, and hashes instead of texts. */
export type LogBody = Static<typeof LogBody>
export const LogBody = t.Object({
  /** Published id of the rating: reveals the day of publication only. Absent for kinds `version`, `correction`. */
  rating: t.Optional(t.String()),
  /** The ratings published together; absent before version 2. */
  batch: t.Optional(t.String()),
  level: t.Optional(t.Integer({ minimum: 1, maximum: 5 })),
  scores: t.Optional(t.Record(t.String(), t.Integer())),
  tags: t.Optional(t.Array(t.String())),
  service: t.Optional(t.String()),
  kind: t.Optional(t.String()),
  /** Staff did not confirm the visit. */
  unseen: t.Optional(t.Literal(true)),
  /** See `textHash`. */
  text: t.Optional(Hash),
  /** Only for kind `rectification`: a RectificationEventKind, and its outcome. */
  event: t.Optional(t.String()),
  outcome: t.Optional(t.String()),
  /** Only for a confirmation: working days from the start of the rectification to the repair. */
  days: t.Optional(t.Integer({ minimum: 0 })),
  /** Only for kind `text_removed`. */
  reason: t.Optional(t.String()),
  /** Only for kind `version`: see public-log.rules.ts. */
  version: t.Optional(t.Integer({ minimum: 2 })),
  /** Only for kind `correction`. */
  correction: t.Optional(AnchorCorrection),
})

/** A log entry of one outlet and day, chained to the previous one: see public-log.rules.ts. */
export type LogEntry = Static<typeof LogEntry>
export const LogEntry = t.Object({
  /** Outlet id, or `CITY` for what is counted for no outlet; prefixed with `S-` for sample data. */
  shard: t.String(),
  day: Day,
  seq: t.Integer({ minimum: 1 }),
  kind: LogKind,
  body: LogBody,
  /** Hash of the previous entry; for the first of a day see `firstPrevious`. */
  previous: Hash,
  hash: Hash,
})

/**
 * Covers all chains of a day and the previous anchor. A published anchor proves the state of the
 * log.
 */
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
  /** The one in force. Absent until the day is over. */
  anchor: t.Optional(Anchor),
  /** Anchors of this day that were published and corrected, as they were, oldest first. */
  superseded: t.Optional(t.Array(Anchor)),
  /** Corrections of this day's anchors. Each is an entry of the day on which it was made. */
  corrections: t.Optional(t.Array(AnchorCorrection)),
})

export type LogCorrections = Static<typeof LogCorrections>
export const LogCorrections = t.Object({
  /** Of the key under which this server signs. */
  publicKey: PublicKey,
  /** All of them, latest first. */
  corrections: t.Array(AnchorCorrection),
})
