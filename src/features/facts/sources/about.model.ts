import type { Confidence, Source } from '@/contract/facts/sources.schema'

interface Sourced {
  confidence: Confidence
  sources: Source[]
}

export const confidences: Confidence[] = ['sourced', 'partial', 'third-party', 'unverified']

/** How many records are how sure. */
export const confidenceCounts = (records: Sourced[]) =>
  confidences.map((confidence) => ({
    confidence,
    count: records.filter((record) => record.confidence === confidence).length,
  }))

/** The sources that most records rest on, and how many each. */
export function mainSources(records: Sourced[], most: number) {
  const found = new Map<string, { source: Source; records: number }>()
  for (const { sources } of records)
    for (const source of sources) {
      const known = found.get(source.title)
      if (known) known.records++
      else found.set(source.title, { source, records: 1 })
    }
  return [...found.values()].sort((a, b) => b.records - a.records).slice(0, most)
}
