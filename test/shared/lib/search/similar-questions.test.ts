import { similarQuestionFinder } from '@/shared/lib/search/similar-questions'
import type { Facts } from '@/features/facts/published/facts.model'
import { loadedFacts } from '../../../support/loaded-facts'
import { startReferenceServer, type ReferenceServer } from '../../../support/reference-server'

let server: ReferenceServer
let facts: Facts
let findSimilar: ReturnType<typeof similarQuestionFinder>

beforeAll(async () => {
  server = await startReferenceServer()
  server.connect()
  facts = await loadedFacts()
  findSimilar = similarQuestionFinder(facts.answers)
})
afterAll(() => server.close())

const firstFor = (question: string) =>
  facts.answers.find(({ id }) => id === findSimilar(question, 5)[0])?.question

test.each([
  [
    '质押登记要评估报告吗？我们公司有 3 件发明专利，银行让先办登记。',
    '怎样用专利权质押贷款？在哪登记？',
  ],
  ['减缴备案被退回怎么办？', '谁可以申请专利费减缴？减多少？'],
  ['专利费减要什么条件？', '谁可以申请专利费减缴？减多少？'],
  ['公司改名要先变更吗？', '商标续展、变更费用是多少？'],
  ['展会上被投诉侵权，怎么办？', '参展产品被投诉侵权会怎样？（浦东）'],
  ['发明专利和实用新型可以同时申请吗？', '同一技术能同时申请发明和实用新型吗？'],
  ['第一次申请商标，要先查有没有人用过吗？', '个人或公司怎么申请商标？'],
  ['著作权登记要多少钱', '软件著作权登记要钱吗，必须办吗？'],
])('the answered question most similar to “%s” is “%s”', (question, first) => {
  expect(firstFor(question)).toBe(first)
})

test.each(['', '你好', '今天天气怎么样？', 'hello', '！！！', '怎么办怎么办'])(
  '“%s” has no similar question',
  (question) => {
    expect(findSimilar(question, 5)).toEqual([])
  },
)

test('the limit is respected, and without questions there are no results', () => {
  expect(findSimilar('发明专利申请', 2)).toHaveLength(2)
  expect(similarQuestionFinder([])('专利', 5)).toEqual([])
})
