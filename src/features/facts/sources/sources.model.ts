import type { Confidence, Source } from '@/contract/facts/sources.schema'

interface Sourced {
  confidence: Confidence
  sources: Source[]
}

export const confidences: Confidence[] = ['sourced', 'partial', 'third-party', 'unverified']

/** Number of records for each level of confidence. */
export const confidenceCounts = (records: Sourced[]) =>
  confidences.map((confidence) => ({
    confidence,
    count: records.filter((record) => record.confidence === confidence).length,
  }))

/** The most cited sources, with the number of records citing each. */
export function mainSources(records: Sourced[], limit: number) {
  const byTitle = new Map<string, { source: Source; records: number }>()
  for (const { sources } of records)
    for (const source of sources) {
      const counted = byTitle.get(source.title)
      if (counted) counted.records++
      else byTitle.set(source.title, { source, records: 1 })
    }
  return [...byTitle.values()].sort((a, b) => b.records - a.records).slice(0, limit)
}
