import { confidenceCounts, mainSources } from '@/features/facts/sources/sources.model'

const law = { title: '国家法律法规数据库', url: 'https://flk.npc.gov.cn' }
const notice = { title: '通知' }
const records = [
  { confidence: 'sourced' as const, sources: [notice] },
  { confidence: 'unverified' as const, sources: [law, notice] },
  { confidence: 'sourced' as const, sources: [notice] },
]

test('records are counted by confidence', () => {
  const counts = confidenceCounts(records).map(({ confidence, count }) => `${confidence} ${count}`)
  expect(counts).toEqual(['sourced 2', 'partial 0', 'third-party 0', 'unverified 1'])
})

test('the most cited source comes first', () => {
  expect(mainSources(records, 5)).toEqual([
    { source: notice, records: 3 },
    { source: law, records: 1 },
  ])
  expect(mainSources(records, 1)).toHaveLength(1)
})
