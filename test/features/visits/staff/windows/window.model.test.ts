import {
  emptyWindowDraft,
  selectableServices,
  toWindowDraft,
  toWindowForm,
  windowProblems,
} from '@/features/visits/staff/windows/window.model'
import { aWindowForm, testOutlet } from '../../../../support/visiting'

describe('a window', () => {
  test('is unchanged by a round trip through the form', () => {
    const form = aWindowForm()
    const draft = toWindowDraft({ ...form, id: 'w', sample: false })
    expect(windowProblems(draft)).toEqual({})
    expect(toWindowForm(draft, testOutlet)).toEqual(form)
  })

  test('is checked for missing fields and overlapping hours', () => {
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
    const allDay = [{ from: '08:00', until: '20:00' }]
    expect(windowProblems({ ...draft, hours: allDay, slotMinutes: '5' })).toEqual({
      slotMinutes: 'many',
    })
    expect(windowProblems({ ...draft, hours: allDay, slotMinutes: '５' })).toEqual({
      slotMinutes: 'many', // typed with a Chinese keyboard
    })
  })

  test('offers the services of its outlet, and others by name', () => {
    const services = [
      { id: 'SV001', name: '专利申请', handlers: [testOutlet] },
      { id: 'SV002', name: '商标注册', handlers: ['OL007'] },
    ]
    const idsFor = (words: string, chosen: string[] = []) =>
      selectableServices(services, { outlet: testOutlet, chosen, words }).shown.map(({ id }) => id)
    expect([idsFor(''), idsFor('商标'), idsFor('', ['SV002'])]).toEqual([
      ['SV001'],
      ['SV002'],
      ['SV002', 'SV001'],
    ])
  })
})
