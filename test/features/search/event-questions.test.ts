import { searchedIn } from '@/features/facts/published/english.model'
import type { Facts } from '@/features/facts/published/facts.model'
import { useFacts } from '@/features/facts/published/facts.store'
import { createFactsSearch } from '@/features/search/search.model'
import { loadedFacts } from '../../support/loaded-facts'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'
import { aTraining, trainings, visitable } from './events'
import { chinese, english, type Question } from './questions'

// Trainings and windows beside the facts, on Wednesday 2 December 2026. As questions.test.ts, with its score.

const [saturday, nextWeek, january] = trainings.map(({ id }) => id) as [string, string, string]

const ofTrainings: Question[] = [
  ['12月5日', saturday],
  ['12 月 5 号 培训', saturday],
  ['周六的培训', saturday],
  ['这周六有什么讲座', saturday],
  ['周末 商标培训', saturday],
  ['禮拜六 講座', saturday],
  ['下周 培训', nextWeek],
  ['下周三', nextWeek],
  ['下周专利培训', nextWeek],
  ['1月的培训', january],
  ['1月15日', january],
  ['数据知识产权登记入门', january],
  ['商标品牌保护实务', saturday],
  ['王芳 培训', saturday],
  ['陈建国', nextWeek],
  ['林晓的讲座', january],
  ['Saturday', saturday],
  ['December 5', saturday],
  ['5 December training', saturday],
  ['training next week', nextWeek],
  ['Wednesday 9 December', nextWeek],
  ['trainings in January', january],
  ['Searching and analysing patents', nextWeek],
]

const ofWindows: Question[] = [
  ['预约 商标窗口', 'OL001'],
  ['商标业务窗口', 'OL001'],
  ['综合咨询窗口', 'OL001'],
  ['预约专利窗口', 'OL003'],
  ['专利代办处 预约', 'OL003'],
  ['知识产权局 取号', 'OL001'],
  ['商标续展 预约', 'OL001'],
  ['book a counter trademark', 'OL001'],
]

let server: ReferenceServer
let facts: Facts
let search: Record<'zh' | 'en', ReturnType<typeof createFactsSearch>>

beforeAll(async () => {
  server = await startReferenceServer()
  server.connect()
  await useFacts.getState().wantEnglish()
  facts = await loadedFacts()
  const events = { trainings, visitable, today: '2026-12-02' }
  search = {
    zh: createFactsSearch({ ...searchedIn('zh', facts), events }),
    en: createFactsSearch({ ...searchedIn('en', facts), events }),
  }
})
afterAll(() => server.close())

const isFound = ([query, meant]: Question, kind?: 'training' | 'window') =>
  search[/^[ -~]+$/.test(query) ? 'en' : 'zh']
    .find(query, { limit: 10 })
    .hits.slice(0, 3)
    .some(({ doc }) => meant.split(' ').includes(doc.id) && (!kind || doc.kind === kind))

function scoreOf(name: string, questions: Question[], kind?: 'training' | 'window') {
  const missed = questions.filter((question) => !isFound(question, kind)).map(([query]) => query)
  const found = questions.length - missed.length
  const lines = missed.map((query) => `\n    missed: ${query}`).join('')
  process.stdout.write(`  ${name.padEnd(12)} ${found} of ${questions.length}${lines}\n`)
  return (100 * found) / questions.length
}

test('at least 95 % of what is asked of trainings and windows is found among the first three', () => {
  const scores = [
    scoreOf('trainings', ofTrainings, 'training'),
    scoreOf('windows', ofWindows, 'window'),
  ]
  const [trained = 0, booked = 0] = scores
  const all = (trained * ofTrainings.length + booked * ofWindows.length) / (ofTrainings.length + ofWindows.length) // prettier-ignore
  expect(all).toBeGreaterThanOrEqual(95)
})

test('what is asked of facts is found as well beside them', () => {
  expect(scoreOf('facts', [...chinese, ...english])).toBeGreaterThanOrEqual(95)
})

test('who looks for help finds the help before a training on it', () => {
  const events = {
    trainings: [aTraining({ title: '维权援助与纠纷调解' })],
    visitable,
    today: '2026-12-02',
  }
  const { hits } = createFactsSearch({ ...searchedIn('zh', facts), events }).find('维权援助')
  expect(hits[0]?.doc.id).toBe('SV045')
  expect(hits.some(({ doc }) => doc.kind === 'training')).toBe(true)
})

test('a day that no training has, or beside words that none has, finds what it finds without one', () => {
  const words = (query: string) => search.zh.find(query).hits.map(({ doc }) => doc.kind)
  expect(words('12月6日')).not.toContain('training')
  expect(words('周六 奶茶')).not.toContain('training')
})
