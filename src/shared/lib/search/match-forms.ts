import { isLatin } from './words'
import { inMain, inName, lookupKeys, type DocIndex } from './doc-index'
import type { Form, Word } from './search.types'

/** A Chinese character or a Latin word. */
interface Part {
  /** Place flags by document, for each key of the part. */
  where: Uint8Array[]
  weight: number
}

/** The occurrences of a form in all documents. */
export interface FormMatch {
  form: Form
  /** Without the parts that occur nowhere. */
  parts: Part[]
  /** The parts that occur nowhere, as text. */
  lost: string
}

export interface QueryMatch {
  /** Matching forms of each word; words without a match are omitted. */
  found: FormMatch[][]
  /** Text that no form could match. */
  missing: string[]
}

/** Incomplete forms are used only if no form of the word matches completely. */
export function matchWords(index: DocIndex, words: Word[]): QueryMatch {
  const found: FormMatch[][] = []
  const missing: string[] = []
  for (const { forms } of words) {
    const matches = forms.map((form) => matchForm(index, form))
    const complete = matches.filter(({ lost }) => !lost)
    const some = matches.filter(({ parts }) => parts.length > 0)
    if (some.length > 0) found.push(complete.length > 0 ? complete : some)
    if (complete.length === 0) missing.push(shortest(matches.map(({ lost }) => lost)))
  }
  return { found, missing }
}

const shortest = (texts: string[]) => texts.reduce((a, b) => (b.length < a.length ? b : a))

function matchForm(index: DocIndex, form: Form): FormMatch {
  const words = lookupKeys(form.text)
  const found = words.map(index.where)
  const weights = found.map((where) => inverseFrequency(where, index.docs.length))
  if (isLatin(form.text[0]) || form.text.length < 2) {
    const parts = found.map((where, i) => ({ where: [where], weight: weights[i] ?? 0 }))
    const lost = words.filter((_, i) => !weights[i]).join(' ')
    return { form, parts: parts.filter(({ weight }) => weight > 0), lost }
  }
  const chars = [...form.text]
  const pairs = chars.map((_, i) => [i - 1, i].filter((pair) => weights[pair]))
  const parts = pairs.map((both) => ({
    where: both.map((pair) => found[pair]!),
    // Takes the more frequent bigram: one across two words (标注 in 商标注册) is misleadingly rare.
    weight: both.length > 0 ? Math.min(...both.map((pair) => weights[pair]!)) : 0,
  }))
  const lost = chars.filter((_, i) => !pairs[i]?.length).join('')
  return { form, parts: parts.filter(({ weight }) => weight > 0), lost }
}

/** 0 if the key occurs nowhere. */
function inverseFrequency(where: Uint8Array, all: number) {
  let docs = 0
  for (const place of where) if (place) docs++
  return docs && Math.log(1 + all / docs)
}

/** Non-zero for each document that contains any of the parts. Lets `rank` skip the others. */
export function docsWithAny(found: FormMatch[][], docs: number) {
  const some = new Uint8Array(docs)
  const all = found.flat().flatMap(({ parts }) => parts.flatMap(({ where }) => where))
  for (const where of new Set(all)) for (let at = 0; at < docs; at++) some[at]! |= where[at]!
  return some
}

/** Whether the document contains all parts in the given places. */
export const matchesAll = ({ parts }: FormMatch, at: number, places: number) =>
  parts.every(({ where }) => where.some((place) => (place[at]! & places) !== 0))

/** Weighted share of the parts found in the document's names, 0 to 1. */
export function nameCoverage(matches: FormMatch[], at: number) {
  let has = 0
  let all = 0
  for (const { parts } of matches)
    for (const { where, weight } of parts) {
      all += weight
      if (where.some((place) => (place[at]! & inName) !== 0)) has += weight
    }
  return has / all
}

/** Weighted share of the query found in the document, 0 to 1. */
export function queryCoverage(found: FormMatch[][], at: number) {
  const forms: Form[] = []
  let has = 0
  let all = 0
  for (const matches of found) {
    const [best] = matches
      .filter(({ form }) => !form.readings.some(({ why }) => why === 'also'))
      .map((match) => formCoverage(match, at))
      .sort((a, b) => b.share - a.share)
    if (!best) continue
    has += best.share * best.weights
    all += best.weights
    if (best.share > 0) forms.push(best.form)
  }
  return { share: all > 0 ? has / all : 0, forms }
}

function formCoverage({ parts, form }: FormMatch, at: number) {
  let has = 0
  let weights = 0
  for (const { where, weight } of parts) {
    const places = where.reduce((sum, mask) => sum | mask[at]!, 0)
    has += weight * (places & inName ? 1 : places & inMain ? 0.8 : places ? 0.6 : 0)
    weights += weight
  }
  return { form, weights, share: has / weights / (form.cost > 0 ? 1.1 : 1) }
}
