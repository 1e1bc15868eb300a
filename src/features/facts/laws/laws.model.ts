import { touchedOf } from '@/contract/facts/laws.rules'
import type { Law, LawChange, Laws } from '@/contract/facts/laws.schema'
import type { IsoDay } from '@/contract/shared/time.types'

/** What one law changes on a page. */
export interface PageLaw {
  law: Law
  /** Whether its day has come. */
  when: 'coming' | 'begun'
  changes: LawChange[]
  same?: { zh: string; en: string }
  /** The page has another text from the law's day on. */
  hasNext: boolean
}

/** What laws change on the page of a service item or an answer, in the order of their days. */
export function lawsOn(laws: Laws | undefined, id: string, today: IsoDay): PageLaw[] {
  if (!laws) return []
  return touchedOf(laws, id, today).map(({ law, begun, changes, same, next }) => ({
    law,
    when: begun ? 'begun' : 'coming',
    changes: changes.flatMap(
      (change) => laws.changes.find((candidate) => candidate.id === change) ?? [],
    ),
    ...(same && { same }),
    hasNext: next !== undefined,
  }))
}

/** Everything that is recorded of a law; undefined if it is not published. */
export function recordedOf(laws: Laws | undefined, id: string, today: IsoDay): PageLaw | undefined {
  const law = laws?.laws.find((candidate) => candidate.id === id)
  if (!laws || !law) return undefined
  const pages = [...laws.services, ...laws.answers].filter((page) => page.law === id)
  const named = new Set(pages.flatMap(({ changes }) => changes))
  return {
    law,
    when: law.from > today ? 'coming' : 'begun',
    changes: laws.changes.filter((change) => named.has(change.id)),
    hasNext: pages.some(({ next }) => next !== undefined),
  }
}

/** Whether the page stays valid after its last day, with another text. */
export const isContinued = (pageLaws: readonly PageLaw[]) =>
  pageLaws.some(({ when, hasNext }) => when === 'coming' && hasNext)

/** Whether a legal basis lies in a law whose text nobody has verified. */
export const isUnverified = (basis: string, pageLaws: readonly PageLaw[]) =>
  pageLaws.some(
    ({ law }) => !law.verified && law.basis && basis.replace(/[《》]/g, '').startsWith(law.basis),
  )

/** The parts of a text before, at and after its emphasis. */
export function emphasised(text: string, mark: string | undefined): [string, string, string] {
  const at = mark ? text.indexOf(mark) : -1
  if (!mark || at < 0) return [text, '', '']
  return [text.slice(0, at), mark, text.slice(at + mark.length)]
}
