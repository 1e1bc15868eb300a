import type { Problem } from './fact-problems'
import type { Facts } from './records/facts'
import type { LawPageRecord } from './records/law.record'

const file = 'law-changes.json'

/** References between laws, their changes, and the pages and fees they touch. */
export function lawProblems(facts: Facts): Problem[] {
  const found: Problem[] = []
  const report = (record: string, field: string, reason: string) =>
    found.push({ file, record, field, reason })
  for (const [id, { after, mark }] of facts.lawChange)
    for (const language of ['zh', 'en'] as const)
      if (mark && !after[language].includes(mark[language]))
        report(id, `/mark/${language}`, 'is no part of /after')
  for (const [id, page] of facts.lawPage)
    for (const [field, reason] of pageErrors(page, facts)) report(id, field, reason)
  for (const [id, { law, code }] of facts.lawFee) {
    if (!facts.law.has(law)) report(id, '/law', `there is no law ${law}`)
    if (!facts.fee.has(code)) report(id, '/code', `there is no fee ${code}`)
  }
  return found
}

function pageErrors(
  { id, law, changes, next }: LawPageRecord,
  facts: Facts,
): [field: string, reason: string][] {
  const errors: [string, string][] = []
  if (!facts.service.has(id) && !facts.answer.has(id)) errors.push(['/id', `there is no ${id}`])
  if (!facts.law.has(law)) errors.push(['/law', `there is no law ${law}`])
  changes.forEach((change, i) => {
    if (!facts.lawChange.has(change)) errors.push([`/changes/${i}`, `there is no change ${change}`])
  })
  const actors = facts.guide.get(id)?.steps
  if (actors && next?.procedure && actors.length !== next.procedure.length)
    errors.push(['/next/procedure', `editorial.json names who acts in ${actors.length} steps`])
  return errors
}
