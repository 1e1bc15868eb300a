import { Type as t, type Static } from '@sinclair/typebox'
import { optional, record, Text, Url } from './record'

/** Where a fact is from. `link_ok` false: the address is a mirror's, nobody is sent there. */
export type SourceRecord = Static<typeof SourceRecord>
export const SourceRecord = record({
  title: Text,
  url: optional(Url),
  published: optional(Text),
  link_ok: optional(t.Boolean()),
  note: optional(Text),
  github_file_id: optional(Text),
})

export const ConfidenceWord = t.Union([
  t.Literal('sourced'),
  t.Literal('partial'),
  t.Literal('third-party'),
  t.Literal('unverified'),
])
