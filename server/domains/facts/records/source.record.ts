import type { Static } from '@sinclair/typebox'
import { t } from '@/contract/shared/schema'
import { record, Text, Url } from './record'

/** `link_ok: false`: the URL is a mirror and must not be linked to. */
export type SourceRecord = Static<typeof SourceRecord>
export const SourceRecord = record({
  title: Text,
  url: t.Optional(Url),
  published: t.Optional(Text),
  link_ok: t.Optional(t.Boolean()),
  note: t.Optional(Text),
  github_file_id: t.Optional(Text),
})
