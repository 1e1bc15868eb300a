import type { Static } from '@sinclair/typebox'
import { t } from '../shared/schema'
import { Calendar } from './calendars.schema'
import { Course } from './courses.schema'
import type { EnglishName } from './english.schema'
import { Answer, Term } from './knowledge.schema'
import { Outlet } from './outlets.schema'
import { District } from './places.schema'
import { PublishedSetting } from './public-settings.schema'
import { ServiceItem } from './services.schema'

/**
 * Pinyin of names, for search by pinyin and initials; one string per record, tokens separated by single
 * spaces. Each Chinese character (U+3400-9FFF, U+F900-FAFF) is one token: its syllable without tone, ü as
 * v. Each run of lower-case letters and digits (a-z, 0-9, U+00DF-024F) is one token: the run itself. Other
 * characters separate tokens. The n-th token thus corresponds to the n-th piece of the name. A term's name
 * and synonyms are separated by the token `/`. Generated at publication, because only a dictionary can
 * tell 银行 (yin hang) from 执行 (zhi xing).
 */
export type Pinyin = Static<typeof Pinyin>
export const Pinyin = t.Record(t.String(), t.String())

/** Schemas of the published files that a cold start loads. */
export const published = {
  outlets: t.Array(Outlet),
  services: t.Array(ServiceItem),
  answers: t.Array(Answer),
  terms: t.Array(Term),
  districts: t.Array(District),
  courses: t.Array(Course),
  /** Keyed by the record's id: outlets, services, answers (the question) and terms. */
  pinyin: Pinyin,
}

export type PublishedName = keyof typeof published
export type Published = { [N in PublishedName]: Static<(typeof published)[N]> }

export type PublishedFile = Static<typeof PublishedFile>
export const PublishedFile = t.Object({
  /** `<name>.<hash>.json` with a hash of the content, so that names are never reused. */
  file: t.String(),
  /** Uncompressed, in bytes. */
  bytes: t.Integer(),
})

export type Manifest = Static<typeof Manifest>
export const Manifest = t.Object({
  /** Changes if and only if the content of a file, a calendar or a setting changes. */
  version: t.String(),
  /** IsoDay on which any source was last checked. Shown when offline. */
  date: t.String(),
  files: t.Object({
    outlets: PublishedFile,
    services: PublishedFile,
    answers: PublishedFile,
    terms: PublishedFile,
    districts: PublishedFile,
    courses: PublishedFile,
    pinyin: PublishedFile,
  } satisfies Record<PublishedName, typeof PublishedFile>),
  /** The translations of the files; absent if there are none. */
  english: t.Optional(
    t.Object({
      outlets: PublishedFile,
      services: PublishedFile,
      answers: PublishedFile,
      courses: PublishedFile,
      fees: PublishedFile,
      words: PublishedFile,
    } satisfies Record<EnglishName, typeof PublishedFile>),
  ),
  /**
   * What laws change, and the later versions of the records. Not among `files`, which contain the version of
   * the day of publication only: older clients load whatever they find there, and expect an id once.
   */
  laws: t.Optional(PublishedFile),
  /** Here and not in a file: a few hundred bytes, by which both sides count working days from the start. */
  calendars: t.Optional(t.Array(Calendar)),
  /** Values of settings other than the built-in ones; absent without any. In order of publication. */
  settings: t.Optional(t.Array(PublishedSetting)),
  /** Files that a phone asks for at their first use: what the search knows of everyday words. */
  later: t.Optional(t.Object({ everyday: PublishedFile })),
})
