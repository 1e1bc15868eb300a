import type { GuideTexts, StaffGuideTexts } from '@/contract/facts/guide-edits.schema'
import {
  guideFieldDraft,
  guideProblems,
  newVersion,
  publishedTexts,
  toGuideChanges,
  toGuideForm,
  versionsOf,
  type GuideDraft,
} from '@/features/services/editing/guide-draft.model'

const texts: GuideTexts = {
  materials: ['请求书', '说明书'],
  steps: [{ text: '提交', by: 'citizen' }],
  conditions: [],
  legalBasis: [],
  fee: '900 元',
}
const today = '2026-12-02'
const draft = (change: Partial<GuideDraft> = {}): GuideDraft => ({
  fields: { fee: ' 免费 ' },
  knownBy: 'document',
  title: '收费公告',
  ...change,
})
const problems = (of: GuideDraft, isNew = false) =>
  guideProblems(of, { today, known: ['', '2027-01-01'], isNew })

test('lists are typed a line each; blank lines say nothing', () => {
  expect(guideFieldDraft(texts, 'materials')).toBe('请求书\n说明书')
  expect(guideFieldDraft(texts, 'promised')).toBe('')
  expect(
    toGuideChanges({
      fields: {
        materials: '请求书\n\n 委托书 \n',
        steps: [{ text: ' ' }, { text: '提交', by: 'office' }],
        promised: ' ',
      },
    }),
  ).toEqual([
    { field: 'materials', value: ['请求书', '委托书'] },
    { field: 'steps', value: [{ text: '提交', by: 'office' }] },
    { field: 'promised', value: {} },
  ])
})

test('a form names its version, its source, and what its editor has seen', () => {
  const of = draft({ url: ' https://www.cnipa.gov.cn ', after: 'x' })
  expect(toGuideForm('SV001', '', of)).toEqual({
    guide: 'SV001',
    changes: [{ field: 'fee', value: { text: '免费' } }],
    knownBy: 'document',
    source: { title: '收费公告', url: 'https://www.cnipa.gov.cn' },
    after: 'x',
  })
  expect(toGuideForm('SV001', '2027-01-01', of)?.version).toBe('2027-01-01')
  expect(toGuideForm('SV001', newVersion, { ...of, from: '2026-12-15' })?.version).toBe(
    '2026-12-15',
  )
  expect(toGuideForm('SV001', '', { fields: { fee: '免费' } })).toBeUndefined()
})

test.each<[string, GuideDraft, object]>([
  ['nothing is wrong', draft(), {}],
  ['no source', draft({ title: ' ' }), { title: 'missing' }],
  [
    'how it is known is missing',
    { fields: { fee: '免费' }, title: '公告' },
    { known_by: 'missing' },
  ],
  ['an address that is none', draft({ url: 'cnipa' }), { url: 'no_address' }],
  ['a curators’ word', draft({ fields: { note: '见存档' } }), { note: 'internal_term' }],
  ['articles that nobody can read', draft({ fields: { legalBasis: '第26条' } }), { legalBasis: 'reference' }], // prettier-ignore
])('%s', (_, of, expected) => expect(problems(of)).toEqual(expected))

test('a version is added from a day that is to come', () => {
  expect(problems(draft(), true)).toEqual({ from: 'missing' })
  expect(problems(draft({ from: today }), true)).toEqual({ from: 'past' })
  expect(problems(draft({ from: '2029-01-01' }), true)).toEqual({ from: 'far' })
  expect(problems(draft({ from: '2026-12-03' }), true)).toEqual({})
})

test('a new version begins with the texts of the one before its day', () => {
  const of: StaffGuideTexts = {
    guide: 'SV001',
    newest: [],
    earlier: 0,
    states: [
      { id: 'imported', texts },
      { id: 'a', texts: { ...texts, fee: '免费' }, waiting: true },
      { id: 'imported', version: '2027-01-01', texts: { ...texts, fee: '800 元' } },
    ],
  }
  expect(versionsOf(of)).toEqual(['', '2027-01-01'])
  expect(publishedTexts(of, '')?.fee).toBe('900 元')
  expect(publishedTexts(of, newVersion, '2026-12-15')?.fee).toBe('900 元')
  expect(publishedTexts(of, newVersion)?.fee).toBe('800 元')
})
