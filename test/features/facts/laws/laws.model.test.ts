import type { Law, Laws } from '@/contract/facts/laws.schema'
import {
  emphasised,
  isContinued,
  isUnverified,
  lawsOn,
  recordedOf,
} from '@/features/facts/laws/laws.model'

const law: Law = {
  id: 'trademark-2026',
  name: { zh: '商标法', en: 'Trademark Law' },
  from: '2027-01-01',
  basis: '商标法（2026修订',
  text: 'reprint',
  about: { zh: '', en: '' },
  sources: [],
  seen: '2026-11-28',
}
const change = {
  id: 'opposition',
  line: { zh: '', en: '' },
  what: { zh: '', en: '' },
  after: { zh: '', en: '' },
}
const touched = { law: law.id, changes: ['opposition', 'retired'] }
const laws: Laws = {
  laws: [law],
  changes: [change],
  services: [{ ...touched, id: 'SV024', next: { note: '' } }],
  answers: [{ ...touched, id: 'FQ070' }],
}

test('a page lists the changes that are known, before and after the day', () => {
  expect(lawsOn(laws, 'SV024', '2026-12-31')).toEqual([
    { law, when: 'coming', changes: [change], hasNext: true },
  ])
  expect(lawsOn(laws, 'SV024', '2027-01-01')[0]?.when).toBe('begun')
  expect(lawsOn(undefined, 'SV024', '2026-12-31')).toEqual([])
})

test('all changes of a law are read at once, and none of another', () => {
  const other = { ...change, id: 'retired-with-another-law' }
  expect(recordedOf({ ...laws, changes: [change, other] }, law.id, '2026-12-31')).toEqual({
    law,
    when: 'coming',
    changes: [change],
    hasNext: true,
  })
  expect(recordedOf(laws, 'nothing-2026', '2026-12-31')).toBeUndefined()
})

test('a page with a later text goes on after its last day; one without does not', () => {
  expect(isContinued(lawsOn(laws, 'SV024', '2026-12-31'))).toBe(true)
  expect(isContinued(lawsOn(laws, 'FQ070', '2026-12-31'))).toBe(false)
})

test.each([
  ['商标法（2026修订，2027-01-01施行）第45条', true],
  ['《商标法》（2026修订，2027-01-01施行）第四十五条', true],
  ['商标法（2019修正）第45条', false],
  ['商标法实施条例（2014）第13条', false],
])('%s is marked as unverified: %s', (basis, marked) => {
  expect(isUnverified(basis, lawsOn(laws, 'SV024', '2027-01-01'))).toBe(marked)
})

test('nothing is marked once the law is confirmed', () => {
  const confirmed = { ...laws, laws: [{ ...law, verified: '2026-12-10' }] }
  const page = lawsOn(confirmed, 'SV024', '2027-01-01')
  expect(isUnverified('商标法（2026修订，2027-01-01施行）第45条', page)).toBe(false)
})

test.each([
  ['自公告起 2 个月', '2 个月', ['自公告起 ', '2 个月', '']],
  ['应当书面', '应当', ['', '应当', '书面']],
  ['没收', undefined, ['没收', '', '']],
])('what differs in %s is emphasised: %s', (text, mark, parts) => {
  expect(emphasised(text, mark)).toEqual(parts)
})
