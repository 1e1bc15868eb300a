import type { Answer, Term } from '@/contract/facts/knowledge.schema'
import type { ServiceItem } from '@/contract/facts/services.schema'
import type { IpType } from '@/contract/facts/sources.schema'

export interface Group {
  category: string
  answers: Answer[]
}

/** Answers by category, as the facts have them in order. */
export function grouped(answers: Answer[]): Group[] {
  const groups = new Map<string, Answer[]>()
  for (const answer of answers) {
    const group = groups.get(answer.category)
    if (group) group.push(answer)
    else groups.set(answer.category, [answer])
  }
  return [...groups].map(([category, inside]) => ({ category, answers: inside }))
}

/** The first `most` headings and rows, in their groups; each group says how many it has in all. */
export function firstOf(groups: Group[], most: number): (Group & { total: number })[] {
  let left = most
  return groups.flatMap(({ category, answers }) => {
    const some = answers.slice(0, Math.max(--left, 0))
    left -= some.length
    return some.length > 0 ? [{ category, answers: some, total: answers.length }] : []
  })
}

export const aboutIp = (answers: Answer[], ipType: IpType | undefined) =>
  ipType ? answers.filter(({ ipTypes }) => ipTypes.includes(ipType)) : answers

/** The IP types that answers are about, and how many each: what is asked most, first. */
export function ipCounts(answers: Answer[]): { ipType: IpType; count: number }[] {
  const counts = new Map<IpType, number>()
  for (const { ipTypes } of answers)
    for (const ipType of ipTypes) counts.set(ipType, (counts.get(ipType) ?? 0) + 1)
  return [...counts].map(([ipType, count]) => ({ ipType, count })).sort((a, b) => b.count - a.count)
}

/** Terms that the whole field is about, or that are everyday words: no reader has to look them up. */
const plain = '服务链'
const mostTerms = 4

/** The terms a text has, the longest where one is inside another, in the order in which they come. */
export function termsIn(text: string, terms: Term[]): Term[] {
  const said = terms.filter(({ zh, category }) => category !== plain && text.includes(zh))
  return said
    .filter(({ zh }) => !said.some((other) => other.zh !== zh && other.zh.includes(zh)))
    .sort((a, b) => text.indexOf(a.zh) - text.indexOf(b.zh))
    .slice(0, mostTerms)
}

export const itemsWithAnswer = (id: string, services: ServiceItem[]) =>
  services.filter(({ answers }) => answers?.includes(id))

const mostLinks = 6

/** Service items whose name has the term or a synonym, then those that are known to belong to it. */
export function itemsWithTerm(term: Term, services: ServiceItem[]): ServiceItem[] {
  const named = services.filter(({ name }) => says(name, term))
  const linked = services.filter(({ terms }) => terms?.includes(term.id))
  return [...new Set([...named, ...linked])].slice(0, mostLinks)
}

/** Answers to questions that have the term or a synonym, then those whose text does. */
export function answersWithTerm(term: Term, answers: Answer[]): Answer[] {
  const asked = answers.filter(({ question }) => says(question, term))
  const said = answers.filter(({ answer }) => says(answer, term))
  return [...new Set([...asked, ...said])].slice(0, mostLinks)
}

const says = (text: string, { zh, synonyms }: Term) =>
  [zh, ...synonyms].some((word) => text.includes(word))
