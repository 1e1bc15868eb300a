import type { Message, MessageKind } from '@/contract/identity.schema'
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
const kinds = Object.keys(messagesText.zh.said) as MessageKind[]

test.each(kinds)('%s leads on, and says where to', (kind) => {
  expect(stepOf(aMessage({ kind }))).toBeDefined()
  for (const language of ['zh', 'en'] as const) {
    const { title, text, next } = messagesText[language].said[kind]
    const words = text({ training: '“商标注册实务”', until: '今天 21:05', over: false })
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
  expect(messagesText.zh.said.offer.text({ training: '', until: '21:05', over: true })).toContain(
    '已经过了',
  )
})
