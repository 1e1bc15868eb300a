import type { Facts } from '@/features/facts/published/facts.model'
import {
  aboutIp,
  answersWithTerm,
  firstOf,
  grouped,
  ipCounts,
  itemsWithAnswer,
  itemsWithTerm,
  termsIn,
} from '@/features/knowledge/knowledge.model'
import { loadedFacts } from '../../support/loaded-facts'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'

let server: ReferenceServer
let facts: Facts

beforeAll(async () => {
  server = await startReferenceServer()
  server.connect()
  facts = await loadedFacts()
})
afterAll(() => server.close())

const term = (zh: string) => facts.terms.find((one) => one.zh === zh)!
const names = (list: { name: string }[]) => list.map(({ name }) => name)

test('every question stands under its category, once', () => {
  const groups = grouped(facts.answers)
  expect(groups.flatMap(({ answers }) => answers)).toHaveLength(facts.answers.length)
  for (const { category, answers } of groups)
    for (const answer of answers) expect(answer.category).toBe(category)
  expect(groups[0]?.category).toBe('专利申请')
})

test('drawn a few at a time, headings count as rows, and each says how many it has in all', () => {
  const groups = grouped(facts.answers)
  const [first, ...others] = firstOf(groups, 4)
  expect(others).toEqual([])
  expect(first).toMatchObject({ category: '专利申请', total: 12 })
  expect(first?.answers).toHaveLength(3)
  const all = groups.length + facts.answers.length
  expect(firstOf(groups, all).flatMap(({ answers }) => answers)).toHaveLength(facts.answers.length)
})

test('questions about one IP type are as many as its chip says', () => {
  const counts = ipCounts(facts.answers)
  expect(counts[0]?.ipType).toBe('patent')
  for (const { ipType, count } of counts) expect(aboutIp(facts.answers, ipType)).toHaveLength(count)
  expect(aboutIp(facts.answers, undefined)).toBe(facts.answers)
})

test('of the terms in a text, the longer one stands for those inside it', () => {
  const found = termsIn('商标注册申请和专利权质押登记，由服务窗口受理', facts.terms)
  expect(found.map(({ zh }) => zh)).toEqual(['商标注册申请', '专利权质押登记'])
})

test('a term leads to the items named so, and to the questions that have it or a synonym', () => {
  expect(names(itemsWithTerm(term('计算机软件著作权'), facts.services))).toContain(
    '计算机软件著作权登记',
  )
  const [first] = answersWithTerm(term('惩罚性赔偿'), facts.answers)
  expect(first?.question).toContain('惩罚性赔偿')
  expect(answersWithTerm(term('自由实施'), facts.answers)).toEqual([])
})

test('an answer leads to the items that name it', () => {
  const [item] = facts.services.filter(({ answers }) => answers?.includes('FQ040'))
  expect(itemsWithAnswer('FQ040', facts.services)).toContain(item)
})
