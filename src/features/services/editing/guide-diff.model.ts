import type { GuideField, GuideTexts } from '@/contract/facts/guide-edits.schema'
import { guideFields } from '@/contract/facts/guide-fields.settings'
import { markDifferences, pairLines, type Piece } from '@/shared/lib/text-diff'

/** A line of a comparison. */
export interface DiffRow {
  key: string
  field: GuideField
  /** Its place in the list, in the later version if it is there. Undefined if the field has one text. */
  nth?: number
  change: 'same' | 'changed' | 'added' | 'removed'
  before: Piece[]
  after: Piece[]
}

interface Words {
  /** Who acts in a step. */
  by: Record<'citizen' | 'office', string>
  /** A step with who acts in it. */
  stepBy: (step: string, by: string) => string
  /** The name of an outlet. */
  outlet: (id: string) => string
}

/** Two versions of a guide's texts, line by line. What neither has is left out. */
export const guideDiff = (before: GuideTexts, after: GuideTexts, words: Words): DiffRow[] =>
  guideFields.flatMap((field) =>
    rowsOf(field, linesOf(before, field, words), linesOf(after, field, words)),
  )

export const countChanges = (rows: readonly DiffRow[]) =>
  rows.filter(({ change }) => change !== 'same').length

const lists: GuideField[] = ['materials', 'steps', 'conditions', 'legalBasis']

/** A field in lines. */
export function linesOf(
  texts: GuideTexts,
  field: GuideField,
  { by, stepBy, outlet }: Words,
): string[] {
  switch (field) {
    case 'materials':
    case 'conditions':
    case 'legalBasis':
      return texts[field]
    case 'steps':
      return texts.steps.map((step) => (step.by ? stepBy(step.text, by[step.by]) : step.text))
    case 'responsible':
      return texts.responsible === undefined ? [] : [outlet(texts.responsible)]
    case 'statutory':
    case 'promised':
    case 'fee':
    case 'note': {
      const text = texts[field]
      return text === undefined ? [] : [text]
    }
  }
}

function rowsOf(field: GuideField, before: string[], after: string[]): DiffRow[] {
  let [left, right] = [0, 0]
  return pairLines(before, after).map((pair, i): DiffRow => {
    if (pair.before !== undefined) left++
    if (pair.after !== undefined) right++
    const marked = markDifferences(pair.before ?? '', pair.after ?? '')
    return {
      key: `${field} ${i}`,
      field,
      ...(lists.includes(field) && { nth: pair.after === undefined ? left : right }),
      change: changeOf(pair),
      ...marked,
    }
  })
}

function changeOf({ before, after }: { before?: string; after?: string }): DiffRow['change'] {
  if (before === undefined) return 'added'
  if (after === undefined) return 'removed'
  return before === after ? 'same' : 'changed'
}
