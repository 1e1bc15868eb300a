/** Something that was asked before, and what it was answered. */
interface Asked {
  id: string
  question: string
  answer: string
}

/** A pair in the question says more than one in its answer. */
const inQuestion = 3
/** Of the likeness of the best one: what is less alike than this is hardly about the same. */
const enough = 0.35
/** So many rare pairs have to be the same, as the sum of what they say. */
const least = 6

/**
 * Finds what was asked before for a question told at length. The search reads each word as meant, and of a
 * story most are not: here pairs of characters count, those that few have the most.
 */
export function alikeAmong(all: Asked[]) {
  const docs = all.map(({ id, question, answer }) => ({
    id,
    question: pairsOf(question),
    answer: pairsOf(answer),
  }))
  const having = new Map<string, number>()
  for (const { question, answer } of docs)
    for (const pair of new Set([...question, ...answer]))
      having.set(pair, (having.get(pair) ?? 0) + 1)
  const telling = (pair: string) => Math.log(docs.length / (having.get(pair) ?? docs.length))

  /** Ids, the most alike first. */
  return (question: string, most: number): string[] => {
    const pairs = [...pairsOf(question)].filter((pair) => having.has(pair))
    const scored = docs
      .map((doc) => ({ id: doc.id, score: likeness(doc, pairs, telling) }))
      .sort((a, b) => b.score - a.score)
    const best = scored[0]?.score ?? 0
    return scored
      .filter(({ score }) => score >= least && score >= best * enough)
      .slice(0, most)
      .map(({ id }) => id)
  }
}

/** What every question says, whatever it is about. */
const everywhere = new RegExp(
  '怎么办|怎么样|怎么|怎样|为什么|什么|有没有|没有|可以|能不能|需要|我们|公司|想问|请问|知道|多少|哪些|多久|要不要|条件|[吗呢吧的了是要先和与或在就都也]',
  'g',
)

type Pairs = ReadonlySet<string>

function likeness(
  doc: { question: Pairs; answer: Pairs },
  pairs: string[],
  telling: (pair: string) => number,
) {
  let score = 0
  for (const pair of pairs)
    if (doc.question.has(pair)) score += telling(pair) * inQuestion
    else if (doc.answer.has(pair)) score += telling(pair)
  return score
}

/** Pairs of neighbours: Chinese writes no spaces between words, and most are of two characters. */
function pairsOf(text: string): Pairs {
  const pairs = new Set<string>()
  const said = text.toLowerCase().replace(everywhere, ' ')
  for (const run of said.match(/[\u4e00-\u9fff]+|[a-z0-9]+/g) ?? [])
    if (/[a-z0-9]/.test(run)) pairs.add(run)
    else for (let at = 0; at + 1 < run.length; at++) pairs.add(run.slice(at, at + 2))
  return pairs
}
