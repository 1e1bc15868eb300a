import { searchedIn } from '@/features/facts/published/english.model'
import type { Facts } from '@/features/facts/published/facts.model'
import { useFacts } from '@/features/facts/published/facts.store'
import { createFactsSearch } from '@/features/search/search.model'
import { loadedFacts } from '../../support/loaded-facts'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'
import { chinese, english, pinyin, traditional, type Question } from './questions'
import { later, unprepared } from './unprepared-questions'

// How much of what people ask is found among the first three, printed at each run.

let server: ReferenceServer
let facts: Facts
let search: Record<'zh' | 'en', ReturnType<typeof createFactsSearch>>

beforeAll(async () => {
  server = await startReferenceServer()
  server.connect()
  await useFacts.getState().wantEnglish()
  facts = await loadedFacts()
  search = {
    zh: createFactsSearch(searchedIn('zh', facts)),
    en: createFactsSearch(searchedIn('en', facts)),
  }
})
afterAll(() => server.close())

const isFound = ([query, meant]: Question) =>
  search[/^[ -~]+$/.test(query) && !pinyin.some(([words]) => words === query) ? 'en' : 'zh']
    .find(query, { limit: 10 })
    .hits.slice(0, 3)
    .some(({ doc }) => meant.split(' ').includes(doc.id))

function scoreOf(name: string, questions: Question[]) {
  const missed = questions.filter((question) => !isFound(question)).map(([query]) => query)
  const found = questions.length - missed.length
  const score = (100 * found) / questions.length
  process.stdout.write(
    `  ${name.padEnd(12)} ${found} of ${questions.length}, ${score.toFixed(1)} %${missed.map((query) => `\n    missed: ${query}`).join('')}\n`,
  )
  return score
}

test('of the questions of citizens, at least 95 % are found among the first three', () => {
  process.stdout.write('Questions found among the first three\n')
  const scripts = { chinese, pinyin, traditional, english }
  for (const [name, questions] of Object.entries(scripts)) scoreOf(name, questions)
  const all = Object.values(scripts).flat()
  expect(all.length).toBeGreaterThanOrEqual(150)
  expect(scoreOf('all', all)).toBeGreaterThanOrEqual(95)
})

test('of questions that were written later, about as many are', () => {
  expect(scoreOf('later', later)).toBeGreaterThanOrEqual(90)
})

test('of questions for which no words were prepared, more than half are', () => {
  expect(scoreOf('unprepared', unprepared)).toBeGreaterThanOrEqual(55)
})

test('every question means facts that there are', () => {
  const { outlets, services, answers, courses } = facts
  const ids = new Set([...outlets, ...services, ...answers, ...courses].map(({ id }) => id))
  const meant = [...chinese, ...pinyin, ...traditional, ...english, ...later, ...unprepared]
  for (const id of meant.flatMap(([, some]) => some.split(' '))) expect(ids).toContain(id)
})
