import type { Static } from '@sinclair/typebox'
import { t } from '../shared/schema'

// The unofficial translation of the facts. A text that is absent here exists in Chinese only.

const Texts = t.Array(t.String())

export type EnglishOutlet = Static<typeof EnglishOutlet>
export const EnglishOutlet = t.Object({
  name: t.String(),
  address: t.Optional(t.String()),
  does: Texts,
})

/** Lists are as long as those of the Chinese item. */
export type EnglishService = Static<typeof EnglishService>
export const EnglishService = t.Object({
  name: t.String(),
  where: t.String(),
  legalBasis: Texts,
  materials: Texts,
  steps: Texts,
  statutory: t.Optional(t.String()),
  promised: t.Optional(t.String()),
  fee: t.Optional(t.String()),
  conditions: t.Optional(Texts),
  note: t.Optional(t.String()),
})

export type EnglishAnswer = Static<typeof EnglishAnswer>
export const EnglishAnswer = t.Object({
  question: t.String(),
  answer: t.String(),
  /** Absent: the citations are shown in Chinese. */
  legalBasis: t.Optional(Texts),
})

export type EnglishCourse = Static<typeof EnglishCourse>
export const EnglishCourse = t.Object({
  title: t.String(),
  provider: t.String(),
  category: t.String(),
  fee: t.Optional(t.String()),
  date: t.Optional(t.String()),
  venue: t.Optional(t.String()),
  description: t.Optional(t.String()),
})

const translated = <S extends Parameters<typeof t.Record>[1]>(schema: S) =>
  t.Object({
    /** By the id of the Chinese record. */
    texts: t.Record(t.String(), schema),
    /** Ids of records whose Chinese has been edited since its translation: they are shown in Chinese. */
    outdated: t.Array(t.String()),
  })

/** Schemas of the English files. Phones ask for them only where English is chosen. */
export const english = {
  outlets: translated(EnglishOutlet),
  services: translated(EnglishService),
  answers: translated(EnglishAnswer),
  courses: translated(EnglishCourse),
  /** Names of the rows of the fee table, by code. */
  fees: translated(t.String()),
  /** Short texts that many records share, by their Chinese: topics, categories, labels. */
  words: t.Record(t.String(), t.String()),
}

export type EnglishName = keyof typeof english
export type English = { [N in EnglishName]: Static<(typeof english)[N]> }
