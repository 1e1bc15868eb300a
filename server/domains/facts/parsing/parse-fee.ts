import type { Static } from '@sinclair/typebox'
import type { Fee } from '@/contract/facts/services.schema'
import type { FeeRecord } from '../records/fee.record'
import { isGeneralKnowledge } from './parse-source'

export function parseFee(code: string, row: FeeRecord): Static<typeof Fee> {
  if ('patent_type' in row) return parseAnnuity(code, row)
  const { name, amount, paper, online, unit, reducible, source } = row
  const verified = !isGeneralKnowledge(source)
  return { code, name, amount, paper, online, unit, reducible: reducible || undefined, verified }
}

type Annuity = Extract<FeeRecord, { patent_type: string }>

/** Annuities can be reduced for ten years from the grant, whatever the patent's age. */
function parseAnnuity(code: string, row: Annuity): Static<typeof Fee> {
  const { patent_type, from_year, to_year, amount, unit, verified } = row
  const name = `年费（${patent_type}，第 ${from_year}–${to_year} 年）`
  return { code, name, amount, unit, reducible: true, verified }
}
