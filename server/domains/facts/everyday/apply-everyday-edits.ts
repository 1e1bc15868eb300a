import { t } from '@/contract/shared/schema'
import type { Problem } from '../fact-problems'
import { attempt } from '../find-flaws'
import { SayingRecord } from '../records/everyday.record'

/** An everyday word of staff, and the words of the facts that it stands for. */
export interface EverydayAddition {
  id: string
  word: string
  terms: string[]
}

const Sayings = t.Array(SayingRecord)

/** The imported words with those that staff added. An addition with a flaw is left out. */
export function applyEverydayEdits(
  imported: Iterable<SayingRecord>,
  additions: readonly EverydayAddition[],
) {
  const words = new Map([...imported].map((saying) => [saying.term, saying]))
  const problems: Problem[] = []
  for (const addition of additions) {
    const { id, word } = addition
    const place = { file: 'everyday_edits', record: word, statement: id }
    const { result, flaws } = attempt(() => toSayings(addition), Sayings, place)
    problems.push(...flaws)
    if (!result || flaws.length > 0) continue
    for (const saying of result) words.set(saying.term, merged(words.get(saying.term), saying))
  }
  return { words: [...words.values()], problems }
}

const toSayings = ({ word, terms }: EverydayAddition): SayingRecord[] =>
  terms.map((term) =>
    /[a-z]/.test(word[0] ?? '') ? { term, english: [word] } : { term, synonyms: [word] },
  )

function merged(before: SayingRecord | undefined, { term, synonyms, english }: SayingRecord) {
  const both = (some: string[] = [], more: string[] = []) => [...new Set([...some, ...more])]
  const allSynonyms = both(before?.synonyms, synonyms)
  const allEnglish = both(before?.english, english)
  return {
    term,
    ...(allSynonyms.length > 0 && { synonyms: allSynonyms }),
    ...(allEnglish.length > 0 && { english: allEnglish }),
  }
}
