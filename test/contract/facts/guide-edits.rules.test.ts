import {
  differingFields,
  flawOfGuide,
  guideChangeFrom,
  lastFirstDay,
  withChanges,
} from '@/contract/facts/guide-edits.rules'
import type { GuideChange, GuideTexts } from '@/contract/facts/guide-edits.schema'
import { guideFields } from '@/contract/facts/guide-fields.settings'

const context = { today: '2026-12-02', known: ['2027-01-01'] }
const source = { title: '收费公告' }
const flaw = (changes: GuideChange[], version?: string) =>
  flawOfGuide({ changes, source, ...(version !== undefined && { version }) }, context)
const fee: GuideChange = { field: 'fee', value: { text: '免费' } }

const texts: GuideTexts = {
  materials: ['请求书'],
  steps: [{ text: '提交', by: 'citizen' }],
  conditions: [],
  legalBasis: ['专利法第26条'],
  fee: '900 元',
}

test.each<[string, GuideChange[], string | undefined, object | undefined]>([
  ['a change of the earliest version', [fee], undefined, undefined],
  ['one of a version that is known, also of a day that is over', [fee], '2027-01-01', undefined],
  ['one from tomorrow', [fee], '2026-12-03', undefined],
  ['one from today', [fee], '2026-12-02', { flaw: 'past', path: ['version'] }],
  ['one that begins too late', [fee], '2029-01-01', { flaw: 'far', path: ['version'] }],
  ['a unit for a later version', [{ field: 'responsible', value: {} }], '2027-01-01', { flaw: 'all_versions', path: ['changes', 0, 'value'] }], // prettier-ignore
  ['a material twice', [{ field: 'materials', value: ['甲', '甲'] }], undefined, { flaw: 'twice', path: ['changes', 0, 'value', 1] }], // prettier-ignore
  ['a private number in a step', [fee, { field: 'steps', value: [{ text: '打 13812345678' }] }], undefined, { flaw: 'personal_data', path: ['changes', 1, 'value', 0, 'text'] }], // prettier-ignore
  ['a curators’ word', [{ field: 'note', value: { text: '须核' } }], undefined, { flaw: 'internal_term', path: ['changes', 0, 'value', 'text'] }], // prettier-ignore
  ['an article without its law', [{ field: 'legalBasis', value: ['第26条'] }], undefined, { flaw: 'reference', path: ['changes', 0, 'value', 0] }], // prettier-ignore
  ['more articles than a law has', [{ field: 'legalBasis', value: ['专利法第1-9999条'] }], undefined, { flaw: 'reference', path: ['changes', 0, 'value', 0] }], // prettier-ignore
])('%s', (_, changes, version, expected) => expect(flaw(changes, version)).toEqual(expected))

test('a private number in the source is found too', () => {
  const found = flawOfGuide({ changes: [fee], source: { title: '问 13812345678' } }, context)
  expect(found).toEqual({ flaw: 'personal_data', path: ['source', 'title'] })
})

test('versions are added until the end of the year after next', () => {
  expect(lastFirstDay('2026-12-02')).toBe('2028-12-31')
})

test('a field is edited as a whole, and one without its text is not known', () => {
  const after = withChanges(texts, [
    { field: 'fee', value: {} },
    { field: 'materials', value: ['说明书'] },
    { field: 'responsible', value: { outlet: 'OL003' } },
  ])
  expect(after).toEqual({ materials: ['说明书'], steps: texts.steps, conditions: [], legalBasis: texts.legalBasis, responsible: 'OL003' }) // prettier-ignore
  expect(differingFields(texts, after)).toEqual(['materials', 'fee', 'responsible'])
  const same = guideFields.map((field) => guideChangeFrom(texts, field))
  expect(withChanges(texts, same)).toEqual(texts)
})
