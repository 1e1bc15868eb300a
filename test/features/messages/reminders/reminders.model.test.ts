import { kindsToAsk, pushable, reminderKinds } from '@/features/messages/reminders/reminders.model'

const templates = { reminder_day: 'day', reminder_hour: 'hour', changed: 'news', called_off: 'off' }

test('at the first tap, the first three of what somebody with a seat would like to know', () => {
  const consents = { templates, left: {} }
  expect(kindsToAsk(reminderKinds.enrolled, consents, 3)).toEqual([
    'reminder_day',
    'reminder_hour',
    'changed',
  ])
})

test('at the next, what least is left of', () => {
  const left = { reminder_day: 1, reminder_hour: 1, changed: 2 }
  expect(kindsToAsk(reminderKinds.enrolled, { templates, left }, 3)).toEqual([
    'called_off',
    'reminder_day',
    'reminder_hour',
  ])
})

test('one consent is one message: a template that serves two kinds is asked for once', () => {
  const shared = { ...templates, called_off: 'news' }
  const consents = { templates: shared, left: { reminder_day: 5, reminder_hour: 5 } }
  expect(kindsToAsk(reminderKinds.enrolled, consents, 3)).toEqual([
    'changed',
    'reminder_day',
    'reminder_hour',
  ])
})

test('what the operator has no template for is not asked for, and not promised', () => {
  const consents = { templates: { offer: 'seat' }, left: {} }
  expect(pushable(reminderKinds.waiting, consents)).toEqual(['offer'])
  expect(kindsToAsk(reminderKinds.waiting, consents, 3)).toEqual(['offer'])
  expect(kindsToAsk(reminderKinds.enrolled, consents, 3)).toEqual([])
})
