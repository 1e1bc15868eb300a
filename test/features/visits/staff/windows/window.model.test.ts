import {
  emptyWindowDraft,
  selectableServices,
  toWindowDraft,
  toWindowForm,
  windowProblems,
} from '@/features/visits/staff/windows/window.model'
import { aWindowForm, here } from '../../../../support/visiting'

describe('a window', () => {
  test('comes back from its fields as it was', () => {
    const form = aWindowForm()
    const draft = toWindowDraft({ ...form, id: 'w', sample: false })
    expect(windowProblems(draft)).toEqual({})
    expect(toWindowForm(draft, here)).toEqual(form)
  })

  test('says what is missing, and what overlaps', () => {
    expect(Object.keys(windowProblems(emptyWindowDraft))).toEqual([
      'name',
      'hours',
      'slotMinutes',
      'capacity',
    ])
    const draft = toWindowDraft({ ...aWindowForm(), id: 'w', sample: false })
    const hours = [{ from: '09:00', until: '12:00' }, { from: '11:00', until: '13:00' }] // prettier-ignore
    expect(
      windowProblems({ ...draft, hours, slotMinutes: '4', books: false, queues: false }),
    ).toEqual({
      what: 'missing',
      hours: 'order',
      slotMinutes: 'minutes',
    })
  })

  test('offers what its outlet handles, and others by their name', () => {
    const all = [
      { id: 'SV001', name: '专利申请', handlers: [here] },
      { id: 'SV002', name: '商标注册', handlers: ['OL007'] },
    ]
    const of = (words: string, chosen: string[] = []) =>
      selectableServices(all, { outlet: here, chosen, words }).shown.map(({ id }) => id)
    expect([of(''), of('商标'), of('', ['SV002'])]).toEqual([
      ['SV001'],
      ['SV002'],
      ['SV002', 'SV001'],
    ])
  })
})
