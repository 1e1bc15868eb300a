import { Answer } from '@/contract/facts/knowledge.schema'
import { citesTooMuch } from '@/contract/facts/law-articles.rules'
import type { Problem } from '../fact-problems'
import { schemaFlaws } from '../find-flaws'

/** An answer edited or withdrawn by staff. */
export interface EditedAnswer {
  id: string
  version: number
  withdrawn: boolean
  body: Answer
}

/** Why an answer of staff cannot be published. Curators' terms are refused on writing only: see saveEntry(). */
export function flawsOfAnswer({
  id,
  version,
  body,
}: Pick<EditedAnswer, 'id' | 'version' | 'body'>) {
  const place = { file: 'entries', record: id, statement: String(version) }
  const flaws = schemaFlaws(body, Answer, place)
  if (flaws.length > 0) return flaws
  return body.legalBasis.flatMap((reference, i): Problem[] =>
    citesTooMuch(reference)
      ? [{ ...place, field: `/legalBasis/${i}`, reason: 'cites articles that no law has' }]
      : [],
  )
}

/** What staff wrote in place of imported answers. One with a flaw keeps its last published form. */
export function applyAnswerEdits(
  answers: Answer[],
  edited: readonly EditedAnswer[],
  last: readonly Answer[] = [],
) {
  const problems: Problem[] = []
  const byId = new Map(answers.map((answer) => [answer.id, answer]))
  for (const edit of edited) {
    const flaws = edit.withdrawn ? [] : flawsOfAnswer(edit)
    problems.push(...flaws)
    const kept = last.find(({ id }) => id === edit.id)
    if (edit.withdrawn) byId.delete(edit.id)
    else if (flaws.length === 0) byId.set(edit.id, edit.body)
    else if (kept) byId.set(edit.id, kept)
  }
  return { answers: [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), problems }
}
