import type { Answer } from '@/contract/facts/knowledge.schema'
import { Laws } from '@/contract/facts/laws.schema'
import type { ServiceItem } from '@/contract/facts/services.schema'
import { dayBefore } from '@/contract/facts/working-days.rules'
import type { ConfirmedLaws } from '../laws/confirmed-laws'
import { parseLaw, parseTouchedAnswer, parseTouchedService } from '../parsing/parse-law'
import { UnreadableField, type Problem } from '../fact-problems'
import type { Facts } from '../records/facts'
import type { LawPageRecord } from '../records/law.record'
import { attempt } from '../find-flaws'

const noLaws: Laws = { laws: [], changes: [], services: [], answers: [] }

/**
 * What laws change, and the text of each page from their days on. Its parts name one another, so that with a flaw
 * the whole keeps its last published form.
 */
export function composeLaws(
  facts: Facts,
  services: readonly ServiceItem[],
  confirmed: ConfirmedLaws = new Map(),
  last: Laws = noLaws,
): { laws: Laws; problems: Problem[] } {
  const { result, flaws } = attempt(() => parseLaws(facts, services, confirmed), Laws, {
    file: 'law-changes.json',
  })
  return { laws: flaws.length === 0 ? result! : last, problems: flaws }
}

function parseLaws(facts: Facts, services: readonly ServiceItem[], confirmed: ConfirmedLaws): Laws {
  const pages = [...facts.lawPage.values(), ...pagesOfFeesOnly(facts)]
  const unknown = pages.find(({ law }) => !facts.law.has(law))
  if (unknown) throw new UnreadableField('/pages', `there is no law ${unknown.law}`)
  const itemOf = new Map(services.map((item) => [item.id, item]))
  return {
    laws: [...facts.law].map(([id, law]) => parseLaw(law, confirmed.get(id))),
    changes: [...facts.lawChange.values()],
    services: pages.flatMap((page) => {
      const item = itemOf.get(page.id)
      return item ? [parseTouchedService(page, item, contextOf(facts, page, confirmed))] : []
    }),
    answers: pages.filter(({ id }) => facts.answer.has(id)).map(parseTouchedAnswer),
  }
}

const contextOf = (facts: Facts, { id, law }: LawPageRecord, confirmed: ConfirmedLaws) => ({
  guide: facts.guide.get(id),
  fees: feesOf(facts, id, law),
  verified: confirmed.has(law),
})

/** The rows of the item's fee table that the law changes. */
const feesOf = (facts: Facts, item: string, law: string) =>
  [...facts.lawFee.values()].filter(
    (fee) => fee.law === law && facts.guide.get(item)?.fees?.includes(fee.code),
  )

/** Items whose fees a law changes and nothing else. */
function pagesOfFeesOnly(facts: Facts): LawPageRecord[] {
  const laws = new Set([...facts.lawFee.values()].map(({ law }) => law))
  return [...laws].flatMap((law) =>
    [...facts.guide.keys()]
      .filter((id) => feesOf(facts, id, law).length > 0 && !facts.lawPage.has(`${law} ${id}`))
      .map((id) => ({ id, law, changes: [] })),
  )
}

/** A record that a law gives another text is valid until the day before, if it has no last day of its own. */
export function withLastDay<R extends ServiceItem | Answer>(
  record: R,
  { laws, ...touched }: Laws,
): R {
  if (record.validUntil) return record
  const pages = [...touched.services, ...touched.answers]
  const [next] = pages
    .filter(({ id, next }) => id === record.id && next)
    .map((page) => laws.find(({ id }) => id === page.law)!.from)
    .sort()
  return next ? { ...record, validUntil: dayBefore(next) } : record
}
