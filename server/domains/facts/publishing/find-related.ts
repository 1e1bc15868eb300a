import type { Answer, Term } from '@/contract/facts/knowledge.schema'
import type { ServiceItem } from '@/contract/facts/services.schema'
import { citeBoth, extractArticles } from '@/contract/facts/law-articles.rules'

const maxAnswers = 3
const maxTerms = 4
/** Matches below this score are accidental. Calibrated by hand on all 87 service items. */
const minScore = 7
const sharedArticleScore = 9
/** A bigram found in a larger share of the texts is ignored. */
const maxShare = 0.1

interface Related {
  answers?: string[]
  terms?: string[]
}

/**
 * Related answers and terms of each service item. An answer is related if it concerns the same type of
 * IP right and shares articles of law or rare bigrams. A term is related if the item's text contains it
 * or one of its synonyms.
 */
export function findRelated(items: ServiceItem[], answers: Answer[], terms: Term[]) {
  const rarity = bigramRarity([...items.map(itemText), ...answers.map(answerText)])
  const common = findCommonTerms(items, terms)
  const indexed = answers.map(indexAnswer)
  return new Map(
    items.map((item): [string, Related] => [
      item.id,
      { answers: answersFor(item, indexed, rarity), terms: termsFor(item, terms, common) },
    ]),
  )
}

const answerText = ({ question, answer }: Answer) => `${question} ${answer}`
const itemText = ({ name, materials, steps }: ServiceItem) =>
  [name, ...materials, ...steps.map((step) => step.text)].join(' ')

function bigramsOf(text: string): Set<string> {
  const pairs = new Set<string>()
  for (const run of text.match(/[\u3400-\u9fff]{2,}|[A-Za-z]{2,}/g) ?? [])
    if (/^[A-Za-z]/.test(run)) pairs.add(run.toLowerCase())
    else for (let i = 0; i < run.length - 1; i++) pairs.add(run.slice(i, i + 2))
  return pairs
}

/** Inverse document frequency of a bigram; 0 for frequent ones. */
function bigramRarity(texts: string[]) {
  const counts = new Map<string, number>()
  for (const text of texts)
    for (const pair of bigramsOf(text)) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  return (pair: string) => {
    const share = (counts.get(pair) ?? 1) / texts.length
    return share > maxShare ? 0 : -Math.log(share)
  }
}

/** What every item is compared with, computed once. */
const indexAnswer = (answer: Answer) => ({
  id: answer.id,
  ipTypes: answer.ipTypes,
  inQuestion: bigramsOf(answer.question),
  inText: bigramsOf(answerText(answer)),
  articles: extractArticles(answer.legalBasis),
})

function answersFor(
  item: ServiceItem,
  answers: ReturnType<typeof indexAnswer>[],
  rarity: (pair: string) => number,
) {
  const ofItem = bigramsOf(item.name)
  const ofLimit = bigramsOf(item.statutory?.text ?? '')
  const lawsOfItem = extractArticles(item.legalBasis)
  const scored = answers
    .filter(({ ipTypes }) => ipTypes.some((type) => item.ipTypes.includes(type)))
    .map(({ id, inQuestion, inText, articles }) => {
      let score = 0
      for (const pair of ofItem)
        score += rarity(pair) * (inQuestion.has(pair) ? 1 : inText.has(pair) ? 0.5 : 0)
      for (const pair of ofLimit) if (inText.has(pair)) score += rarity(pair) * 0.1
      for (const article of lawsOfItem.keys())
        if (citeBoth(article, articles, lawsOfItem)) score += sharedArticleScore
      return { id, score }
    })
    .filter(({ score }) => score >= minScore)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
  return nonEmpty(scored.slice(0, maxAnswers).map(({ id }) => id))
}

const isMentioned = ({ zh, synonyms }: Term, text: string) =>
  [zh, ...synonyms].some((word) => text.includes(word))

/** Terms too general to be useful: found in many items (专利, 侵权) or naming a whole stage. */
function findCommonTerms(items: ServiceItem[], terms: Term[]) {
  const texts = items.map(itemText)
  const isFrequent = (term: Term) =>
    texts.filter((text) => isMentioned(term, text)).length > items.length / 8
  return new Set(terms.filter((term) => term.category === '服务链' || isFrequent(term)))
}

/** A patent's 说明书 is not a copyrighted work's: the term's field must be one of the item's. */
const fitsIpTypes = ({ zh, category }: Term, { ipTypes }: ServiceItem) =>
  (category !== '专利' && !zh.includes('专利')) || ipTypes.includes('patent')
    ? (category !== '商标' && !zh.includes('商标')) || ipTypes.includes('trademark')
    : false

function termsFor(item: ServiceItem, terms: Term[], common: Set<Term>) {
  const text = itemText(item)
  const mentioned = terms.filter(
    (term) => !common.has(term) && fitsIpTypes(term, item) && isMentioned(term, text),
  )
  const specific = mentioned.filter(
    ({ zh }) => !mentioned.some((other) => other.zh !== zh && other.zh.includes(zh)),
  )
  const inName = (term: Term) => (isMentioned(term, item.name) ? 1 : 0)
  specific.sort(
    (a, b) => inName(b) - inName(a) || b.zh.length - a.zh.length || (a.id < b.id ? -1 : 1),
  )
  return nonEmpty(specific.slice(0, maxTerms).map(({ id }) => id))
}

const nonEmpty = (ids: string[]) => (ids.length > 0 ? ids : undefined)
