import type { Message, MessageKind } from '@/contract/messages/messages.schema'
import { isOver, linkOf } from '@/features/messages/list/messages.model'
import { messagesText } from '@/features/messages/list/messages.text'

const training = {
  id: '019371f0-0000-7000-8000-000000000001',
  title: '商标注册实务',
  startsAt: '2026-12-10T06:00:00.000Z',
  sample: false,
}
const aMessage = (change: Partial<Message> = {}): Message => ({
  id: '019371f0-0000-7000-8000-000000000002',
  kind: 'offer',
  at: '2026-12-02T06:20:00.000Z',
  read: false,
  training,
  ...change,
})
const consultation = { id: training.id, number: 'ZX2026120200031' }
const { training: _training, ...bare } = aMessage()
const aboutConsultations: MessageKind[] = [
  ...(['answered', 'asked_back', 'transferred', 'raised', 'advanced'] as const),
  ...(['handed_over', 'overdue', 'silent', 'escalated'] as const),
]
const aboutVisits: MessageKind[] = [
  ...(['visit_day', 'visit_hour', 'visit_called_off', 'visit_missed'] as const),
  ...(['turn_soon', 'turn', 'turn_passed', 'turn_void', 'queue_delay'] as const),
]
const aboutRectifications: MessageKind[] = [
  ...(['contacted', 'complex_decided', 'fixed', 'disputed'] as const),
  ...(['rectification_closed', 'rectification_late', 'passed_up'] as const),
]
const aboutRatings: MessageKind[] = ['rate_it', 'text_removed']
const kinds = (Object.keys(messagesText.zh.byKind) as MessageKind[]).filter(
  (kind) =>
    ![aboutConsultations, aboutVisits, aboutRectifications, aboutRatings].flat().includes(kind),
)
const about = { training: '', number: '', until: '', over: false, visit: '' }

test.each(aboutVisits)('%s leads to the visit, and says which', (kind) => {
  const visit = { id: training.id, outlet: 'OL002', sample: false }
  expect(linkOf({ ...bare, kind, visit })).toEqual({
    page: 'visits/visit',
    params: { id: training.id },
  })
  for (const language of ['zh', 'en'] as const)
    expect(messagesText[language].byKind[kind].text({ ...about, visit: '12 月 3 日' })).toContain(
      '12 月 3 日',
    )
})

test.each(aboutRectifications)('%s leads whoever rated and supervisors each to theirs', (kind) => {
  const one = { id: training.id, number: 'ZG7K2M', unit: 'OL002' }
  const page = (staff: boolean) => linkOf({ ...bare, kind, rectification: { ...one, staff } })?.page
  expect([page(false), page(true)]).toEqual([
    'ratings/rectification',
    'ratings-staff/rectification',
  ])
  for (const language of ['zh', 'en'] as const)
    expect(messagesText[language].byKind[kind].text({ ...about, number: 'ZG7K2M' })).toContain(
      'ZG7K2M',
    )
})

test.each(aboutRatings)('%s leads to the rating', (kind) => {
  expect(linkOf({ ...bare, kind, serviceDone: training.id })?.page).toBe('ratings/rate')
})

test.each(aboutConsultations)('%s leads to the consultation, and says its number', (kind) => {
  const page = kind === 'escalated' ? 'consultations-staff/case' : 'consultations/progress'
  expect(linkOf({ ...bare, kind, consultation })).toEqual({ page, params: { id: training.id } })
  for (const language of ['zh', 'en'] as const) {
    const { title, text, next } = messagesText[language].byKind[kind]
    expect([title, next].every(Boolean)).toBe(true)
    const about = {
      training: '',
      number: consultation.number,
      until: '21:05',
      over: false,
      visit: '',
    }
    expect(text(about)).toContain(consultation.number)
  }
})

test.each(['transferred', 'raised'] as const)(
  '%s while words of the citizen are awaited names no empty day',
  (kind) => {
    for (const language of ['zh', 'en'] as const) {
      const { text } = messagesText[language].byKind[kind]
      const words = text({ training: '', number: 'ZX1', until: '', over: false, visit: '' })
      expect(words).not.toMatch(/在 +前|改为 +前|by \.|due \./)
    }
  },
)

test.each(kinds)('%s leads on, and says where to', (kind) => {
  expect(linkOf(aMessage({ kind }))).toBeDefined()
  for (const language of ['zh', 'en'] as const) {
    const { title, text, next } = messagesText[language].byKind[kind]
    const words = text({
      training: '“商标注册实务”',
      number: '',
      until: '今天 21:05',
      over: false,
      visit: '',
    })
    expect([title, next, words].every(Boolean)).toBe(true)
    expect(words).toContain('商标注册实务')
  }
})

test('an offer leads to where it is taken, a no-show to the appeal', () => {
  const params = { id: training.id }
  expect(linkOf(aMessage())).toEqual({ page: 'trainings/enrollment', params })
  expect(linkOf(aMessage({ kind: 'no_show' }))).toEqual({
    page: 'trainings-learning/appeal',
    params,
  })
})

test('what tells of a training that is gone leads nowhere', () => {
  const { training: _, ...alone } = aMessage()
  expect(linkOf(alone)).toBeUndefined()
})

test('an offer is over from its last moment on', () => {
  const until = '2026-12-02T13:05:00.000Z'
  const offer = aMessage({ until })
  expect(isOver(offer, Date.parse(until) - 1)).toBe(false)
  expect(isOver(offer, Date.parse(until))).toBe(true)
  expect(
    messagesText.zh.byKind.offer.text({
      training: '',
      number: '',
      until: '21:05',
      over: true,
      visit: '',
    }),
  ).toContain('已经过了')
})
