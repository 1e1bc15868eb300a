import type { GuideTexts } from '@/contract/facts/guide-edits.schema'
import { countChanges, guideDiff } from '@/features/services/editing/guide-diff.model'

const words = {
  by: { citizen: '您', office: '机关' },
  stepBy: (step: string, by: string) => `${step}（${by}）`,
  outlet: (id: string) => `网点 ${id}`,
}
const texts = (change: Partial<GuideTexts> = {}): GuideTexts => ({
  materials: ['请求书'],
  steps: [{ text: '提交', by: 'citizen' }, { text: '初审' }],
  conditions: [],
  legalBasis: ['专利法第26条'],
  fee: '900 元',
  ...change,
})

test('the same texts differ nowhere', () => {
  const rows = guideDiff(texts(), texts(), words)
  expect(rows.map(({ field, nth }) => [field, nth])).toEqual([
    ['materials', 1],
    ['steps', 1],
    ['steps', 2],
    ['fee', undefined],
    ['legalBasis', 1],
  ])
  expect(countChanges(rows)).toBe(0)
})

test('what is added, removed and changed is told apart, a line each', () => {
  const { fee: _, ...free } = texts()
  const after = {
    ...free,
    materials: ['请求书', '权利要求书'],
    steps: [{ text: '提交', by: 'office' as const }, { text: '初审' }],
    responsible: 'OL003',
  }
  const changed = guideDiff(texts(), after, words).filter(({ change }) => change !== 'same')
  expect(changed.map(({ field, change, nth }) => [field, change, nth])).toEqual([
    ['materials', 'added', 2],
    ['steps', 'changed', 1],
    ['fee', 'removed', undefined],
    ['responsible', 'added', undefined],
  ])
  expect(changed[3]!.after).toEqual([{ text: '网点 OL003', kind: 'other' }])
})
