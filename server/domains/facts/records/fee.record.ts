import type { Static } from '@sinclair/typebox'
import { t } from '@/contract/shared/schema'
import { keyOf, record, Text, Texts } from './record'
import { SourceRecord } from './source.record'

const Yuan = t.Number({ minimum: 0 })

/** A row of the official fee table: patents, trademarks and layout designs. */
export const ChargeRecord = record({
  code: t.String({ pattern: '^[a-z0-9_]+$' }),
  name: Text,
  amount: t.Optional(Yuan),
  paper: t.Optional(Yuan),
  online: t.Optional(Yuan),
  unit: Text,
  patent_types: t.Optional(Texts),
  reducible: t.Optional(t.Boolean()),
  threshold: t.Optional(t.Integer()),
  upto: t.Optional(t.Integer()),
  source: Text,
  sources: t.Array(SourceRecord),
  note: t.Optional(Text),
})

export const patentTypes = { 发明: 'inv', 实用新型: 'um', 外观设计: 'des' } as const

/** The annual fee for a range of patent years. */
export const AnnuityRecord = record({
  patent_type: keyOf(patentTypes),
  from_year: t.Integer({ minimum: 1 }),
  to_year: t.Integer({ minimum: 1 }),
  amount: Yuan,
  unit: Text,
  verified: t.Boolean(),
})

export type FeeRecord = Static<typeof ChargeRecord> | Static<typeof AnnuityRecord>
