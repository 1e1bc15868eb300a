import { kindsToAsk, pushable, reminderKinds } from '@/features/messages/reminders/reminders.model'

const templates = { reminder_day: 'day', reminder_hour: 'hour', changed: 'news', called_off: 'off' }

test('the first tap asks for the three most useful reminders', () => {
  const consents = { templates, left: {} }
  expect(kindsToAsk(reminderKinds.enrolled, consents, 3)).toEqual([
    'reminder_day',
    'reminder_hour',
    'changed',
  ])
})

test('the next tap asks for the kinds with the fewest remaining reminders', () => {
  const left = { reminder_day: 1, reminder_hour: 1, changed: 2 }
  expect(kindsToAsk(reminderKinds.enrolled, { templates, left }, 3)).toEqual([
    'called_off',
    'reminder_day',
    'reminder_hour',
  ])
})

test('one consent allows one message, so a template used by two kinds is asked for once', () => {
  const shared = { ...templates, called_off: 'news' }
  const consents = { templates: shared, left: { reminder_day: 5, reminder_hour: 5 } }
  expect(kindsToAsk(reminderKinds.enrolled, consents, 3)).toEqual([
    'changed',
    'reminder_day',
    'reminder_hour',
  ])
})

test('reminders without a template are neither asked for nor promised', () => {
  const consents = { templates: { offer: 'seat' }, left: {} }
  expect(pushable(reminderKinds.waiting, consents)).toEqual(['offer'])
  expect(kindsToAsk(reminderKinds.waiting, consents, 3)).toEqual(['offer'])
  expect(kindsToAsk(reminderKinds.enrolled, consents, 3)).toEqual([])
})
