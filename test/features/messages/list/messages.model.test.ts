import type { Message, MessageKind } from '@/contract/messages/messages.schema'
import { isExpired, linkOf, wordsFor } from '@/features/messages/list/messages.model'
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
  'answered',
  'asked_back',
  'transferred',
  'raised',
  'advanced',
  'handed_over',
  'overdue',
  'silent',
  'escalated',
  'answer_due_set',
]
const aboutVisits: MessageKind[] = [
  'visit_day',
  'visit_hour',
  'visit_called_off',
  'visit_hours_changed',
  'visit_missed',
  'turn_soon',
  'turn',
  'turn_passed',
  'turn_void',
  'queue_delay',
]
const aboutRectifications: MessageKind[] = [
  'contacted',
  'complex_decided',
  'fixed',
  'disputed',
  'rectification_closed',
  'rectification_late',
  'repair_due_set',
  'passed_up',
]
const aboutRatings: MessageKind[] = ['rate_it', 'text_removed']
const aboutReports: MessageKind[] = [
  'report_accepted',
  'report_refused',
  'report_late',
  'report_due_set',
]
const aboutTrainings = (Object.keys(messagesText.zh.byKind) as MessageKind[]).filter(
  (kind) =>
    kind !== 'confirm_outlet' &&
    ![aboutConsultations, aboutVisits, aboutRectifications, aboutRatings, aboutReports]
      .flat()
      .includes(kind),
)
const noFacts = {
  training: '',
  number: '',
  by: '',
  complexDays: 15,
  pastDue: undefined,
  visit: '',
  outlet: '',
}

test.each(aboutVisits)('%s leads to the visit and names it', (kind) => {
  const visit = { id: training.id, outlet: 'OL002', sample: false }
  expect(linkOf({ ...bare, kind, visit })).toEqual({
    page: 'visits/visit',
    params: { id: training.id },
  })
  for (const language of ['zh', 'en'] as const)
    expect(messagesText[language].byKind[kind].text({ ...noFacts, visit: '12 月 3 日' })).toContain(
      '12 月 3 日',
    )
})

test.each(aboutRectifications)(
  '%s leads citizens and supervisors to pages of their own',
  (kind) => {
    const rectification = { id: training.id, number: 'ZG7K2M', unit: 'OL002' }
    const page = (staff: boolean) =>
      linkOf({ ...bare, kind, rectification: { ...rectification, staff } })?.page
    expect([page(false), page(true)]).toEqual([
      'ratings/rectification',
      'ratings-staff/rectification',
    ])
    for (const language of ['zh', 'en'] as const)
      expect(messagesText[language].byKind[kind].text({ ...noFacts, number: 'ZG7K2M' })).toContain(
        'ZG7K2M',
      )
  },
)

test.each(aboutRatings)('%s leads to the rating', (kind) => {
  expect(linkOf({ ...bare, kind, serviceDone: training.id })?.page).toBe('ratings/rate')
})

test.each(aboutConsultations)('%s leads to the consultation and states its number', (kind) => {
  const page = kind === 'escalated' ? 'consultations-staff/case' : 'consultations/progress'
  expect(linkOf({ ...bare, kind, consultation })).toEqual({ page, params: { id: training.id } })
  for (const language of ['zh', 'en'] as const) {
    const { title, text, next } = messagesText[language].byKind[kind]
    expect([title, next].every(Boolean)).toBe(true)
    const facts = { ...noFacts, number: consultation.number, by: '今天 21:05 前' }
    expect(text(facts)).toContain(consultation.number)
  }
})

test.each(['transferred', 'raised'] as const)(
  '%s without a due date leaves no gap in the text',
  (kind) => {
    for (const language of ['zh', 'en'] as const) {
      const { text } = messagesText[language].byKind[kind]
      const words = text({ ...noFacts, number: 'ZX1' })
      expect(words).not.toMatch(/由新的单位在|改为|by \.|due \.|answers \./)
    }
  },
)

test.each(aboutTrainings)('%s names the training and has a link', (kind) => {
  expect(linkOf(aMessage({ kind }))).toBeDefined()
  for (const language of ['zh', 'en'] as const) {
    const { title, text, next } = messagesText[language].byKind[kind]
    const words = text({ ...noFacts, training: '“商标注册实务”', by: '今天 21:05 前' })
    expect([title, next, words].every(Boolean)).toBe(true)
    expect(words).toContain('商标注册实务')
  }
})

test('an offer leads to the enrollment, a no-show to the appeal', () => {
  const params = { id: training.id }
  expect(linkOf(aMessage())).toEqual({ page: 'trainings/enrollment', params })
  expect(linkOf(aMessage({ kind: 'no_show' }))).toEqual({
    page: 'trainings-learning/appeal',
    params,
  })
})

test('a message about a deleted training has no link', () => {
  const { training: _, ...alone } = aMessage()
  expect(linkOf(alone)).toBeUndefined()
})

test('an offer expires at the end of its period, not before', () => {
  const until = '2026-12-02T13:05:00.000Z'
  const offer = aMessage({ until })
  expect(isExpired(offer, Date.parse(until) - 1)).toBe(false)
  expect(isExpired(offer, Date.parse(until))).toBe(true)
  const facts = { ...noFacts, by: '今天 21:05 前', pastDue: '已超期：今天 21:05' }
  expect(messagesText.zh.byKind.offer.text(facts)).toContain('已超期：今天 21:05')
})

test.each(aboutReports)('%s leads to the reports of the citizen', (kind) => {
  expect(linkOf({ ...bare, kind, factReport: training.id })).toEqual({
    page: 'facts/reports',
    params: {},
  })
})

test('staff are led to their outlet to confirm it, and told what happens otherwise', () => {
  const message = { ...bare, kind: 'confirm_outlet' as const, outlet: 'OL002' }
  expect(linkOf(message)).toEqual({ page: 'outlets-staff/edit', params: { outlet: 'OL002' } })
  const { text } = messagesText.zh.byKind.confirm_outlet
  const facts = { ...noFacts, outlet: '徐汇窗口', by: '6 月 2 日前' }
  expect(text(facts)).toContain('徐汇窗口。请在6 月 2 日前')
  expect(text({ ...facts, pastDue: '已超期' })).toContain('已变回待核实')
})

test.each(['of_tomorrow', 'constructor'])('a message of the unknown kind %s says so', (kind) => {
  const message = aMessage({ kind: kind as MessageKind })
  expect(linkOf(message)).toBeUndefined()
  for (const text of Object.values(messagesText))
    expect(wordsFor(message.kind, text)).toBe(text.unknownKind)
  expect(wordsFor('offer', messagesText.zh)).toBe(messagesText.zh.byKind.offer)
})
