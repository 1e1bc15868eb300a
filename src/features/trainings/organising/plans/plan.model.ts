import type { Plan } from '@/contract/trainings/learning.schema'
import { numberIn } from '../editor/draft.model'

/** How many are planned for each topic, as typed. Empty: none. */
export type TypedPlan = Record<string, string>

export interface PlanRow {
  topic: string
  planned: string
  held: number
  /** Not a whole number up to a thousand. */
  wrong: boolean
}

const most = 1000

/** A row for each topic: what is typed, else what is stored. */
export function planRows(topics: string[], stored: Plan | undefined, typed: TypedPlan): PlanRow[] {
  const items = stored?.items ?? []
  const all = [...topics, ...items.map(({ topic }) => topic)]
  return [...new Set(all)].map((topic) => {
    const item = items.find((one) => one.topic === topic)
    const planned = typed[topic] ?? (item?.planned ? String(item.planned) : '')
    const wrong = planned.trim() !== '' && !(numberIn(planned) <= most)
    return { topic, planned, held: item?.held ?? 0, wrong }
  })
}

/** What is sent: the topics that something is planned for. */
export const planItems = (rows: PlanRow[]) =>
  rows.flatMap(({ topic, planned, held }) => {
    const count = planned.trim() ? numberIn(planned) : 0
    return count > 0 ? [{ topic, planned: count, held }] : []
  })
