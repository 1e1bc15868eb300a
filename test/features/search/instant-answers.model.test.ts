import { findInstantAnswers } from '@/features/search/instant-answers.model'
import { checkRecords } from '../../../server/domains/facts/check-facts'
import { readFolder, shippedFolder } from '../../../server/domains/facts/fact-files'
import { composeFiles } from '../../../server/domains/facts/publishing/compose-files'
import type { Searchable } from '@/features/search/search.model'

let facts: Searchable
beforeAll(async () => {
  const { records } = await readFolder(shippedFolder)
  facts = composeFiles(checkRecords(records).facts).published
})

const now = Date.parse('2026-12-02T14:20:00+08:00')
const ids = (typed: string, at = now) => findInstantAnswers(facts, typed, at).map(({ id }) => id)

test.each([
  ['我的专利年费忘记交了怎么办', 'FQ014'],
  ['公司名称改了，还没拿到商标注册证，需要先变更申请人吗？', 'SV015'],
  ['别人在网上卖我们的专利产品，我想维权', 'SV045'],
  ['how do I renew a trademark', 'SV017'],
  ['我们去年注册了一个商标，现在有一家店用了差不多的名字，应该怎么投诉', 'SV041'],
])('“%s” is answered by %s', (typed, id) => {
  expect(ids(typed)).toContain(id)
})

test('empty input has no answers', () => {
  expect(ids('')).toEqual([])
  expect(ids(' ')).toEqual([])
})

test('at most three entries, and no outlets', () => {
  const found = findInstantAnswers(facts, '商标', now)
  expect(found).toHaveLength(3)
  expect(new Set(found.map(({ kind }) => kind))).not.toContain('outlet')
})

test('an expired entry states its last day of validity', () => {
  const day = [...facts.answers, ...facts.services].find(({ validUntil }) => validUntil)!
  const typed = 'question' in day ? day.question : day.name
  const later = Date.parse(`${day.validUntil}T12:00:00+08:00`) + 40 * 86_400_000
  const before = Date.parse(`${day.validUntil}T12:00:00+08:00`)
  const over = (at: number) =>
    findInstantAnswers(facts, typed, at).find(({ id }) => id === day.id)?.over
  expect(over(later)).toBe(day.validUntil)
  expect(over(before)).toBeUndefined()
})
