import { outletFields } from '@/contract/facts/outlet-edits.rules'
import {
  draftProblems,
  editedFields,
  fieldDraft,
  toChange,
  willWait,
  type FieldDrafts,
} from '@/features/outlets/editing/outlet-draft.model'
import { anOutlet } from '../../../support/outlets'

const today = '2026-12-02'
const published = anOutlet({
  hours: { counters: [{ label: '受理', spans: [[540, 690]] }], saturday: [[540, 720]], verified: true }, // prettier-ignore
  days: [
    { day: '2026-12-01', spans: [] },
    { day: '2026-12-05', spans: [], note: '元旦' },
  ], // one is over
  notice: { text: '休息' },
  phones: [{ number: '021-54046722', verified: true }],
  address: { text: '青松路 162 号', door: true, verified: true },
})

test('the form of a field that is sent as it is states what is published', () => {
  const fields = Object.fromEntries(outletFields.map((field) => [field, fieldDraft(published, field, today)])) as unknown as FieldDrafts // prettier-ignore
  expect(draftProblems({ fields }, today)).toEqual({})
  expect(outletFields.map((field) => toChange(fields, field).value)).toEqual([
    { counters: [{ label: '受理', spans: [[540, 690]] }], saturday: [[540, 720]], sunday: [] },
    [{ day: '2026-12-05', spans: [], note: '元旦' }],
    { text: '休息' },
    [{ number: '021-54046722' }],
    { text: '青松路 162 号', door: true, moved: false },
  ])
})

test('of an outlet of which nothing is published, the forms are empty', () => {
  const bare = anOutlet({})
  const fields = {
    hours: fieldDraft(bare, 'hours', today),
    phones: fieldDraft(bare, 'phones', today),
  }
  expect(editedFields({ fields })).toEqual(['hours', 'phones'])
  expect(draftProblems({ fields }, today)).toEqual({ hours: 'missing', phones: 'number' })
})

const nine = { from: '09:00', until: '12:00' }
const hours = (spans = [nine], labels = ['']): Partial<FieldDrafts> => ({
  hours: { counters: labels.map((label) => ({ label, spans })), saturday: [], sunday: [] },
})

test.each<[string, Partial<FieldDrafts>, string | undefined]>([
  ['hours in order', hours(), undefined],
  ['hours with one end', hours([{ from: '09:00', until: '' }]), 'missing'],
  ['hours that overlap', hours([nine, nine]), 'order'],
  ['two counters of one name', hours([nine], ['受理', '受理 ']), 'twice'],
  ['a counter that is a person', hours([nine], ['13812345678']), 'personal_data'],
  ['a day without a date', { days: [{ day: '', spans: [], note: '' }] }, 'missing'],
  ['a day twice', { days: [1, 2].map(() => ({ day: '2026-12-05', spans: [], note: '' })) }, 'twice'], // prettier-ignore
  ['a private number in the notice', { notice: { text: '找 13812345678', until: '' } }, 'personal_data'], // prettier-ignore
  ['a notice of nothing that is seen', { notice: { text: '\u200d', until: '' } }, 'missing'],
  ['a day without a notice', { notice: { text: '', until: '2026-12-05' } }, 'no_text'],
  ['a day that is over', { days: [{ day: '2026-12-01', spans: [], note: '' }] }, 'past'],
  ['a term of the curators', { notice: { text: '存档室休息', until: '' } }, 'internal_term'],
  ['a notice that is withdrawn', { notice: { text: ' ', until: '' } }, undefined],
  ['a number without its area code', { phones: [{ number: '5404672', label: '' }] }, undefined],
  ['no number', { phones: [{ number: '电话', label: '' }] }, 'number'],
  ['a number abroad', { phones: [{ number: '+85251234567', label: '' }] }, 'number'],
  ['a number twice', { phones: ['021-54046722', '021 5404 6722'].map((number) => ({ number, label: '' })) }, 'twice'], // prettier-ignore
  ['no numbers at all', { phones: [] }, undefined],
  ['a blank address', { address: { text: ' ', door: true, moved: false } }, 'missing'],
])('%s', (_, fields, problem) => {
  expect(Object.values(draftProblems({ fields }, today))[0]).toBe(problem)
})

test('numbers are sent as they are dialled, with a hyphen after the area code', () => {
  const phones = ['02154046722', '12345', '13812345678', '400-820-8820'].map((number) => ({
    number,
    label: ' ',
  }))
  expect(toChange({ phones }, 'phones').value).toEqual(
    ['021-54046722', '12345', '13812345678', '400-820-8820'].map((number) => ({ number })),
  )
})

test('the form says before sending that a second person looks at a number', () => {
  expect(willWait({ notice: { text: '请拨打 96123', until: '' } }, 'notice')).toBe(true)
  expect(willWait({ notice: { text: '12 月 5 日休息', until: '' } }, 'notice')).toBe(false)
})
