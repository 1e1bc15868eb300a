import type { Facts } from '@/features/facts/published/facts.model'
import {
  filterByIpType,
  answersWithTerm,
  takeRows,
  groupByCategory,
  countByIpType,
  itemsWithAnswer,
  itemsWithTerm,
  findTerms,
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

const term = (zh: string) => facts.terms.find((candidate) => candidate.zh === zh)!
const names = (list: { name: string }[]) => list.map(({ name }) => name)

test('every question is listed once, under its category', () => {
  const groups = groupByCategory(facts.answers)
  expect(groups.flatMap(({ answers }) => answers)).toHaveLength(facts.answers.length)
  for (const { category, answers } of groups)
    for (const answer of answers) expect(answer.category).toBe(category)
  expect(groups[0]?.category).toBe('专利申请')
})

test('headings count as lines, and each group keeps its total', () => {
  const groups = groupByCategory(facts.answers)
  const [first, ...others] = takeRows(groups, 4)
  expect(others).toEqual([])
  expect(first).toMatchObject({ category: '专利申请', total: groups[0]?.answers.length })
  expect(first?.answers).toHaveLength(3)
  const all = groups.length + facts.answers.length
  expect(takeRows(groups, all).flatMap(({ answers }) => answers)).toHaveLength(facts.answers.length)
})

test('the count of an IP type equals its number of questions', () => {
  const counts = countByIpType(facts.answers)
  expect(counts[0]?.ipType).toBe('patent')
  for (const { ipType, count } of counts)
    expect(filterByIpType(facts.answers, ipType)).toHaveLength(count)
  expect(filterByIpType(facts.answers, undefined)).toBe(facts.answers)
})

test('of nested terms in a text only the longest is kept', () => {
  const found = findTerms('商标注册申请和专利权质押登记，由服务窗口受理', facts.terms)
  expect(found.map(({ zh }) => zh)).toEqual(['商标注册申请', '专利权质押登记'])
})

test('a term leads to the items named after it, and to questions that mention it', () => {
  expect(names(itemsWithTerm(term('计算机软件著作权'), facts.services))).toContain(
    '计算机软件著作权登记',
  )
  const [first] = answersWithTerm(term('惩罚性赔偿'), facts.answers)
  expect(first?.question).toContain('惩罚性赔偿')
  expect(answersWithTerm(term('自由实施'), facts.answers)).toEqual([])
})

test('an answer leads to the items that list it', () => {
  const [item] = facts.services.filter(({ answers }) => answers?.includes('FQ040'))
  expect(itemsWithAnswer('FQ040', facts.services)).toContain(item)
})
