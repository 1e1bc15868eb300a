import { searchKey } from '@/contract/shared/as-meant/search.rules'

interface AnsweredQuestion {
  id: string
  question: string
  answer: string
}

/** Weight of a bigram in the question, relative to one in the answer. */
const questionWeight = 3
/** Results must reach this share of the best score. */
const minRelativeScore = 0.35
/** Minimum summed weight of the shared bigrams. */
const minScore = 6

/**
 * Finds answered questions similar to a long one. Unlike the search, which treats every word as intended,
 * it compares bigrams weighted by rarity, since most words of a long description are irrelevant.
 */
export function similarQuestionFinder(questions: AnsweredQuestion[]) {
  const docs = questions.map(({ id, question, answer }) => ({
    id,
    question: bigramsOf(question),
    answer: bigramsOf(answer),
  }))
  const docFrequency = new Map<string, number>()
  for (const { question, answer } of docs)
    for (const pair of new Set([...question, ...answer]))
      docFrequency.set(pair, (docFrequency.get(pair) ?? 0) + 1)
  const weightOf = (pair: string) => Math.log(docs.length / (docFrequency.get(pair) ?? docs.length))

  /** Returns ids, the most similar first. */
  return (question: string, limit: number): string[] => {
    const pairs = [...bigramsOf(question)].filter((pair) => docFrequency.has(pair))
    const scored = docs
      .map((doc) => ({ id: doc.id, score: similarity(doc, pairs, weightOf) }))
      .sort((a, b) => b.score - a.score)
    const best = scored[0]?.score ?? 0
    return scored
      .filter(({ score }) => score >= minScore && score >= best * minRelativeScore)
      .slice(0, limit)
      .map(({ id }) => id)
  }
}

/** Words that occur in questions on any subject. */
const stopWords = new RegExp(
  '怎么办|怎么样|怎么|怎样|为什么|什么|有没有|没有|可以|能不能|需要|我们|公司|想问|请问|知道|多少|哪些|多久|要不要|条件|[吗呢吧的了是要先和与或在就都也]',
  'g',
)

type Bigrams = ReadonlySet<string>

function similarity(
  doc: { question: Bigrams; answer: Bigrams },
  pairs: string[],
  weightOf: (pair: string) => number,
) {
  let score = 0
  for (const pair of pairs)
    if (doc.question.has(pair)) score += weightOf(pair) * questionWeight
    else if (doc.answer.has(pair)) score += weightOf(pair)
  return score
}

/** Bigrams stand in for words: Chinese has no spaces, and most words have two characters. */
function bigramsOf(text: string): Bigrams {
  const pairs = new Set<string>()
  const content = searchKey(text).replace(stopWords, ' ')
  for (const run of content.match(/[\u4e00-\u9fff]+|[a-z0-9]+/g) ?? [])
    if (/[a-z0-9]/.test(run)) pairs.add(run)
    else for (let at = 0; at + 1 < run.length; at++) pairs.add(run.slice(at, at + 2))
  return pairs
}
