import type { Static } from '@sinclair/typebox'
import { t } from '@/contract/shared/schema'
import { Day, record, Text, Texts, Url } from './record'
import { SourceRecord } from './source.record'

const Both = record({ zh: Text, en: Text })

/** A law that replaces another, from law-changes.json. */
export type LawRecord = Static<typeof LawRecord>
export const LawRecord = record({
  id: t.String({ pattern: '^[a-z]+-\\d{4}$' }),
  name: Both,
  from: Day,
  /** How a legal basis under it begins. */
  basis: t.Optional(Text),
  /** Whether its text was read in a third party's copy, or is only reported. */
  text: t.Union([t.Literal('reprint'), t.Literal('unseen')]),
  about: Both,
  sources: t.Array(SourceRecord),
  /** Where the official text is said to be. Nobody has opened it, so only staff see it. */
  official: t.Optional(Url),
  seen: Day,
})

/** One rule before and after. */
export type LawChangeRecord = Static<typeof LawChangeRecord>
export const LawChangeRecord = record({
  id: t.String({ pattern: '^[a-z-]+$' }),
  articles: t.Optional(Text),
  line: Both,
  what: Both,
  before: t.Optional(Both),
  after: Both,
  /** Must be part of `after`. */
  mark: t.Optional(Both),
  straddling: t.Optional(Both),
})

/** What a law changes on the page of one service item or answer. */
export type LawPageRecord = Static<typeof LawPageRecord>
export const LawPageRecord = record({
  id: t.String({ pattern: '^(SV|FQ)\\d{3,}$' }),
  law: Text,
  changes: Texts,
  same: t.Optional(Both),
  /** Fields of the record, as in its own file, from the law's day on. */
  next: t.Optional(
    record({
      legal_basis: t.Optional(Texts),
      valid_until: t.Optional(Day),
      statutory: t.Optional(Text),
      materials: t.Optional(Texts),
      procedure: t.Optional(Texts),
      fee: t.Optional(Text),
      notes: t.Optional(Text),
      answer: t.Optional(Text),
    }),
  ),
})

/** Amounts of one row of the fee table from the law's day on. */
export type LawFeeRecord = Static<typeof LawFeeRecord>
export const LawFeeRecord = record({
  code: Text,
  law: Text,
  amount: t.Optional(t.Number({ minimum: 0 })),
  paper: t.Optional(t.Number({ minimum: 0 })),
  online: t.Optional(t.Number({ minimum: 0 })),
})
