import type { Static } from '@sinclair/typebox'
import { t } from '../shared/schema'
import { Answer } from './knowledge.schema'
import { ServiceItem } from './services.schema'
import { Seen, Source } from './sources.schema'

/** Words that are written in both languages at once. */
export type Bilingual = Static<typeof Bilingual>
export const Bilingual = t.Object({ zh: t.String(), en: t.String() })

/** A law that replaces another, or an earlier edition of itself. */
export type Law = Static<typeof Law>
export const Law = t.Object({
  id: t.String(),
  name: Bilingual,
  /** IsoDay on which it comes into force. */
  from: t.String(),
  /** How a legal basis under it begins. */
  basis: t.Optional(t.String()),
  /** Whether its text was read in a third party's copy, or is only reported. */
  text: t.Union([t.Literal('reprint'), t.Literal('unseen')]),
  /** IsoDay on which a supervisor compared it with the official text. Absent: shown as 待核实. */
  verified: t.Optional(t.String()),
  /** Where that text lies. */
  official: t.Optional(t.String()),
  about: Bilingual,
  sources: t.Array(Source),
  seen: Seen,
})

/** One rule before and after. */
export type LawChange = Static<typeof LawChange>
export const LawChange = t.Object({
  id: t.String(),
  /** `33 → 36`, or the new article alone if the rule is new. */
  articles: t.Optional(t.String()),
  /** The change in one clause, for headlines. */
  line: Bilingual,
  what: Bilingual,
  /** Absent if the rule is new. */
  before: t.Optional(Bilingual),
  after: Bilingual,
  /** The part of `after` that differs. */
  mark: t.Optional(Bilingual),
  /** What applies to a matter that straddles the day. */
  straddling: t.Optional(Bilingual),
})

/** What a law changes on the page of one service item or answer. */
const touched = {
  /** The record's id. */
  id: t.String(),
  law: t.String(),
  /** Ids of the changes, the most important first. */
  changes: t.Array(t.String()),
  /** What stays as it is, or is not known yet. */
  same: t.Optional(Bilingual),
}

/**
 * The fields that may differ in the version of the record from the law's day on. Names and questions stay: search
 * finds them by pinyin that is published beside them.
 */
export const nextFields = {
  service: [
    'legalBasis',
    'statutory',
    'promised',
    'materials',
    'steps',
    'fee',
    'fees',
    'conditions',
    'note',
    'validUntil',
    'confirmed',
  ],
  answer: ['answer', 'legalBasis', 'validUntil'],
} as const

/** Fields of the earlier version that are not known of the later one. */
const Without = t.Array(t.String())

/** `next` is absent if the record keeps its text. Without it as well: it has a last day. */
export type TouchedService = Static<typeof TouchedService>
export const TouchedService = t.Object({
  ...touched,
  next: t.Optional(t.Partial(t.Pick(ServiceItem, [...nextFields.service]))),
  without: t.Optional(Without),
  /** Of what staff edited in this version. */
  sources: t.Optional(t.Array(Source)),
})

export type TouchedAnswer = Static<typeof TouchedAnswer>
export const TouchedAnswer = t.Object({
  ...touched,
  next: t.Optional(t.Partial(t.Pick(Answer, [...nextFields.answer]))),
})

/** The version of a service item that staff added, from a day that is no law's. */
export type AddedVersion = Static<typeof AddedVersion>
export const AddedVersion = t.Object({
  /** The record's id. */
  id: t.String(),
  /** IsoDay on which it begins. */
  from: t.String(),
  next: t.Partial(t.Pick(ServiceItem, [...nextFields.service])),
  without: t.Optional(Without),
  sources: t.Array(Source),
  seen: Seen,
})

/**
 * A published file of its own, outside those of a cold start: laws about to change or changed, and the
 * versions of service items and answers that are not in force on the day of publication.
 */
export type Laws = Static<typeof Laws>
export const Laws = t.Object({
  laws: t.Array(Law),
  changes: t.Array(LawChange),
  services: t.Array(TouchedService),
  answers: t.Array(TouchedAnswer),
  /** Absent if there are none. Older apps do not know them, and read the version of the day of publication. */
  added: t.Optional(t.Array(AddedVersion)),
})
