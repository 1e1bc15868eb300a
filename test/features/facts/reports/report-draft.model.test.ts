import {
  draftKey,
  missingFields,
  reportedFact,
  toReportForm,
  unsentReports,
} from '@/features/facts/reports/report-draft.model'

const about = { kind: 'outlet', id: 'OL101' } as const

test.each([
  [{}, ['part', 'found']],
  [{ part: 'hours' as const }, ['found']],
  [{ part: 'hours' as const, found: ' \n' }, ['found']],
  [{ found: '周六不开' }, ['part']],
  [{ part: 'hours' as const, found: '周六不开' }, []],
  [{ part: 'hours' as const, found: '长'.repeat(301) }, ['found']],
])('of %j, %j is missing', (draft, missing) => {
  expect(missingFields(draft)).toEqual(missing)
})

test('a draft is sent as meant', () => {
  expect(toReportForm(about, { part: 'hours', found: ' 周六不开\r\n' })).toEqual({
    about,
    part: 'hours',
    found: '周六不开',
  })
})

test.each([
  [{ kind: 'outlet', id: 'OL101' }, 'outlet OL101'],
  [{ kind: 'guide', id: 'SV015' }, 'guide SV015'],
  [{ kind: 'guide', id: 'OL101' }, undefined],
  [{ kind: 'answer', id: 'FQ001' }, undefined],
  [{}, undefined],
])('the link %j is about %s', (params, key) => {
  const fact = reportedFact(params)
  expect(fact && draftKey(fact)).toBe(key)
})

test('of the outbox, reports are listed, latest first', () => {
  const form = toReportForm(about, { part: 'hours', found: '不开' })
  const parcel = (id: string) => ({ id, from: { kind: 'fact report', form } })
  const list = [parcel('1'), { id: '2', from: { kind: 'ask' } }, { id: '3' }, parcel('4')]
  expect(unsentReports(list)).toEqual([
    { id: '4', form },
    { id: '1', form },
  ])
})
