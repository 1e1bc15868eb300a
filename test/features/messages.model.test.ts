import type { Message, MessageKind } from '@/contract/messages.schema'
import { isOver, stepOf } from '@/features/messages/messages.model'
import { messagesText } from '@/features/messages/messages.text'

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
const kinds = (Object.keys(messagesText.zh.said) as MessageKind[]).filter(
  (kind) => !aboutConsultations.includes(kind),
)

test.each(aboutConsultations)('%s leads to the consultation, and says its number', (kind) => {
  const page = kind === 'escalated' ? 'desk/consultation' : 'consult/progress'
  expect(stepOf({ ...bare, kind, consultation })).toEqual({ page, params: { id: training.id } })
  for (const language of ['zh', 'en'] as const) {
    const { title, text, next } = messagesText[language].said[kind]
    expect([title, next].every(Boolean)).toBe(true)
    const about = { training: '', number: consultation.number, until: '21:05', over: false }
    expect(text(about)).toContain(consultation.number)
  }
})

test.each(['transferred', 'raised'] as const)(
  '%s while words of the citizen are awaited names no empty day',
  (kind) => {
    for (const language of ['zh', 'en'] as const) {
      const { text } = messagesText[language].said[kind]
      const words = text({ training: '', number: 'ZX1', until: '', over: false })
      expect(words).not.toMatch(/在 +前|改为 +前|by \.|due \./)
    }
  },
)

test.each(kinds)('%s leads on, and says where to', (kind) => {
  expect(stepOf(aMessage({ kind }))).toBeDefined()
  for (const language of ['zh', 'en'] as const) {
    const { title, text, next } = messagesText[language].said[kind]
    const words = text({ training: '“商标注册实务”', number: '', until: '今天 21:05', over: false })
    expect([title, next, words].every(Boolean)).toBe(true)
    expect(words).toContain('商标注册实务')
  }
})

test('an offer leads to where it is taken, a no-show to the appeal', () => {
  const params = { id: training.id }
  expect(stepOf(aMessage())).toEqual({ page: 'trainings/enrollment', params })
  expect(stepOf(aMessage({ kind: 'no_show' }))).toEqual({ page: 'learning/appeal', params })
})

test('what tells of a training that is gone leads nowhere', () => {
  const { training: _, ...alone } = aMessage()
  expect(stepOf(alone)).toBeUndefined()
})

test('an offer is over from its last moment on', () => {
  const until = '2026-12-02T13:05:00.000Z'
  const offer = aMessage({ until })
  expect(isOver(offer, Date.parse(until) - 1)).toBe(false)
  expect(isOver(offer, Date.parse(until))).toBe(true)
  expect(
    messagesText.zh.said.offer.text({ training: '', number: '', until: '21:05', over: true }),
  ).toContain('已经过了')
})
