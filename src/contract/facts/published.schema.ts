import { Type as t, type Static } from '@sinclair/typebox'
import { Course } from './courses.schema'
import { Answer, Term } from './knowledge.schema'
import { Outlet } from './outlets.schema'
import { District } from './places.schema'
import { ServiceItem } from './services.schema'

/**
 * How the names are said, so that search finds them by pinyin and by its initials. One string a record:
 * tokens parted by single spaces, in the order of the name. Each Chinese character (U+3400-9FFF,
 * U+F900-FAFF) is one token, its syllable without the tone (ü is v); each run of letters and digits of
 * the name in lower case (a-z, 0-9, U+00DF-024F) is one token, itself; all else parts them and leaves
 * none. So the n-th token belongs to the n-th such piece of the name. A term's words, its name and then
 * its synonyms, are parted by the token `/`. Made when the facts are published, where a dictionary tells
 * 银行 (yin hang) from 执行 (zhi xing).
 */
export type Pinyin = Static<typeof Pinyin>
export const Pinyin = t.Record(t.String(), t.String())

/** The files a manifest names, and what is in each. All of them make a cold start. */
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

/** Where a published file is, and how much is on the way. */
export type PublishedFile = Static<typeof PublishedFile>
export const PublishedFile = t.Object({
  /** `<name>.<hash>.json`: the hash is of the content, so the name is never used again. */
  file: t.String(),
  /** Uncompressed, in bytes. */
  bytes: t.Integer(),
})

export type Manifest = Static<typeof Manifest>
export const Manifest = t.Object({
  /** Changes when, and only when, what is published does. */
  version: t.String(),
  /** YYYY-MM-DD: the latest day on which any of the facts was looked at. Said on screen when offline. */
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
})
