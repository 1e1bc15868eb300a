import type { Answer, Term } from '@/contract/facts/knowledge.schema'
import type { ServiceItem } from '@/contract/facts/services.schema'
import type { IpType } from '@/contract/facts/sources.schema'
import { originalOf } from '@/shared/lib/original'

export interface Group {
  category: string
  answers: Answer[]
}

/** Groups in the order of the published file. */
export function groupByCategory(answers: Answer[]): Group[] {
  const groups = new Map<string, Answer[]>()
  for (const answer of answers) {
    const group = groups.get(answer.category)
    if (group) group.push(answer)
    else groups.set(answer.category, [answer])
  }
  return [...groups].map(([category, inside]) => ({ category, answers: inside }))
}

/** The first `limit` lines, headings included. `total` counts all answers of the group. */
export function takeRows(groups: Group[], limit: number): (Group & { total: number })[] {
  let left = limit
  return groups.flatMap(({ category, answers }) => {
    const some = answers.slice(0, Math.max(--left, 0))
    left -= some.length
    return some.length > 0 ? [{ category, answers: some, total: answers.length }] : []
  })
}

export const filterByIpType = (answers: Answer[], ipType: IpType | undefined) =>
  ipType ? answers.filter(({ ipTypes }) => ipTypes.includes(ipType)) : answers

/** Number of answers for each IP type, most frequent first. */
export function countByIpType(answers: Answer[]): { ipType: IpType; count: number }[] {
  const counts = new Map<IpType, number>()
  for (const { ipTypes } of answers)
    for (const ipType of ipTypes) counts.set(ipType, (counts.get(ipType) ?? 0) + 1)
  return [...counts].map(([ipType, count]) => ({ ipType, count })).sort((a, b) => b.count - a.count)
}

/** Category of general terms that need no explanation. */
const generalCategory = '服务链'
const maxTerms = 4

/** Terms contained in a text, in order of occurrence. A term inside a longer one is dropped. */
export function findTerms(text: string, terms: Term[]): Term[] {
  const contained = terms.filter(
    ({ zh, category }) => category !== generalCategory && text.includes(zh),
  )
  return contained
    .filter(({ zh }) => !contained.some((other) => other.zh !== zh && other.zh.includes(zh)))
    .sort((a, b) => text.indexOf(a.zh) - text.indexOf(b.zh))
    .slice(0, maxTerms)
}

export const itemsWithAnswer = (id: string, services: ServiceItem[]) =>
  services.filter(({ answers }) => answers?.includes(id))

const maxLinks = 6

/** Service items named after the term or a synonym, then those related to it. */
export function itemsWithTerm(term: Term, services: ServiceItem[]): ServiceItem[] {
  const named = services.filter((item) => mentions(originalOf(item).name, term))
  const linked = services.filter(({ terms }) => terms?.includes(term.id))
  return [...new Set([...named, ...linked])].slice(0, maxLinks)
}

/** Answers with the term or a synonym in the question, then those with it in the text. */
export function answersWithTerm(term: Term, answers: Answer[]): Answer[] {
  const inQuestion = answers.filter((answer) => mentions(originalOf(answer).question, term))
  const inText = answers.filter((answer) => mentions(originalOf(answer).answer, term))
  return [...new Set([...inQuestion, ...inText])].slice(0, maxLinks)
}

const mentions = (text: string, { zh, synonyms }: Term) =>
  [zh, ...synonyms].some((word) => text.includes(word))
