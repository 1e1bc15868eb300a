import type { TSchema } from '@sinclair/typebox'
import { published as schemas, type Published } from '@/contract/facts/published.schema'
import type { Problem } from '../fact-problems'
import type { FactBodies, FactKind, Facts } from '../records/facts'
import { attempt } from '../find-flaws'

/** The published lists of records, and where their records come from. */
const lists = {
  outlets: { kind: 'outlet', file: 'outlets.json' },
  services: { kind: 'service', file: 'services.json' },
  answers: { kind: 'answer', file: 'faq.json' },
  terms: { kind: 'term', file: 'glossary.json' },
  districts: { kind: 'district', file: 'districts.json' },
  courses: { kind: 'course', file: 'courses.json' },
} as const satisfies Partial<Record<keyof Published, { kind: FactKind; file: string }>>

type List = keyof typeof lists
type Stored<L extends List> = FactBodies[(typeof lists)[L]['kind']]

/**
 * Parses records one by one, so that all problems are found at once. A record with a flaw keeps its last
 * published form; without one it is left out.
 */
export function soundRecords(facts: Facts, last: Partial<Published> = {}) {
  const problems: Problem[] = []
  /** Without the records that have a flaw, so that no other part stumbles over them. */
  const sound = { ...facts }
  return {
    problems,
    facts: sound,
    parse<L extends List>(list: L, parse: (record: Stored<L>, id: string) => Published[L][number]) {
      const { kind, file } = lists[list]
      const records = new Map(facts[kind] as Map<string, Stored<L>>)
      const schema = schemas[list].items as TSchema
      const before = new Map((last[list] ?? []).map((record) => [idOf(record), record]))
      const results = [...records].flatMap(([id, record]): Published[L][number][] => {
        const { result, flaws } = attempt(() => parse(record, id), schema, { file, record: id })
        if (flaws.length === 0) return [result!]
        problems.push(...flaws)
        records.delete(id)
        const kept = before.get(id)
        return kept ? [kept] : []
      })
      Object.assign(sound, { [kind]: records })
      return results
    },
  }
}

const idOf = (record: Published[List][number]) => ('id' in record ? record.id : record.code)
