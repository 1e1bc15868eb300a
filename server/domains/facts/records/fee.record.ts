import { Type as t, type Static } from '@sinclair/typebox'
import { optional, record, Text, Texts } from './record'
import { SourceRecord } from './source.record'

const Yuan = t.Number({ minimum: 0 })

/** A row of the official fee table, patents, trademarks and layout designs alike. */
const ChargeRecord = record({
  code: t.String({ pattern: '^[a-z0-9_]+$' }),
  name: Text,
  amount: optional(Yuan),
  paper: optional(Yuan),
  online: optional(Yuan),
  unit: Text,
  patent_types: optional(Texts),
  reducible: optional(t.Boolean()),
  threshold: optional(t.Integer()),
  upto: optional(t.Integer()),
  source: Text,
  sources: t.Array(SourceRecord),
  note: optional(Text),
})

export const patentTypes = { 发明: 'inv', 实用新型: 'um', 外观设计: 'des' } as const

/** What keeping a patent costs in some of its years. In the file they stand under the patent's type. */
const AnnuityRecord = record({
  patent_type: t.Union([t.Literal('发明'), t.Literal('实用新型'), t.Literal('外观设计')]),
  from_year: t.Integer({ minimum: 1 }),
  to_year: t.Integer({ minimum: 1 }),
  amount: Yuan,
  unit: Text,
  verified: t.Boolean(),
})

export type FeeRecord = Static<typeof ChargeRecord> | Static<typeof AnnuityRecord>
export { AnnuityRecord, ChargeRecord }
