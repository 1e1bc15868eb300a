import { meantNumber } from '@/contract/shared/as-meant/code.rules'
import { isBlank } from '@/contract/shared/as-meant/text.rules'
import { own } from '@/contract/shared/own.rules'
import type { Plan } from '@/contract/trainings/learning.schema'

/** The number of trainings planned for each topic, as typed. */
export type TypedPlan = Record<string, string>

export interface PlanFormRow {
  topic: string
  planned: string
  held: number
  /** Whether `planned` is not a whole number up to the maximum. */
  wrong: boolean
}

/** Upper bound of `planned` in PlanForm. */
const maxPlanned = 1000

/** One row for each topic, with the typed number or else the stored one. */
export function planFormRows(
  topics: string[],
  stored: Plan | undefined,
  typed: TypedPlan,
): PlanFormRow[] {
  const items = stored?.items ?? []
  const allTopics = [...topics, ...items.map(({ topic }) => topic)]
  return [...new Set(allTopics)].map((topic) => {
    const item = items.find((candidate) => candidate.topic === topic)
    const planned = own(typed, topic) ?? (item?.planned ? String(item.planned) : '')
    const wrong = !isBlank(planned) && !(meantNumber(planned) <= maxPlanned)
    return { topic, planned, held: item?.held ?? 0, wrong }
  })
}

/** The topics with at least one planned training. */
export const plannedItems = (rows: PlanFormRow[]) =>
  rows.flatMap(({ topic, planned, held }) => {
    const count = !isBlank(planned) ? meantNumber(planned) : 0
    return count > 0 ? [{ topic, planned: count, held }] : []
  })
