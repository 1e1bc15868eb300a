import { setSession } from '@/platform/http'
import { reminderKinds } from '@/features/messages/reminders/reminders.model'
import { useReminders } from '@/features/messages/reminders/reminders.store'
import type { WeChat } from '../../../server/infra/wechat/wechat'
import { phone } from '../../support/phone'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'

/** The operator has templates for all but one kind of these reminders. */
const wechat: WeChat = {
  openidOf: async () => undefined,
  phoneOf: async () => undefined,
  push: async () => 'sent',
  check: async () => 'pass',
  templates: { reminder_day: 'DAY', reminder_hour: 'HOUR', called_off: 'OFF', offer: 'SEAT' },
}

let server: ReferenceServer
let token: string | undefined
const fresh = useReminders.getState()

beforeEach(async () => {
  server = await startReferenceServer({ template: 'migrated', wechat })
  token = (await server.person({ name: '王小明' })).token
  setSession({ token: () => token, signIn: async () => false })
  phone.reset()
  server.connect()
  useReminders.setState(fresh, true)
})
afterEach(() => server.close())

const { load, ask } = fresh
const left = () => {
  const { consents } = useReminders.getState()
  return consents.kind === 'ready' ? consents.value.left : undefined
}

test('one tap asks WeChat for three kinds, and the accepted ones can be pushed', async () => {
  phone.options.pushes = ['DAY', 'HOUR']
  await load()
  expect(await ask(reminderKinds.enrolled)).toBe('given')
  expect(phone.done()).toEqual([['ask to push', ['DAY', 'HOUR', 'OFF']]])
  expect(left()).toEqual({ reminder_day: 1, reminder_hour: 1 })
  await load()
  expect(left()).toEqual({ reminder_day: 1, reminder_hour: 1 })
})

test('each consent allows one push, so consents add up', async () => {
  phone.options.pushes = ['SEAT']
  await load()
  await ask(reminderKinds.waiting)
  await ask(reminderKinds.waiting)
  expect(left()).toEqual({ offer: 2 })
})

test('WeChat is asked synchronously within the tap', async () => {
  await load()
  const asking = ask(reminderKinds.waiting)
  expect(phone.done()).toEqual([['ask to push', ['SEAT', 'DAY', 'OFF']]])
  await asking
})

test('a double tap asks once', async () => {
  phone.options.pushes = ['SEAT']
  await load()
  await Promise.all([ask(reminderKinds.waiting), ask(reminderKinds.waiting)])
  expect(phone.done()).toHaveLength(1)
  expect(left()).toEqual({ offer: 1 })
})

test('declining and having switched messages off are different outcomes', async () => {
  await load()
  expect(await ask(reminderKinds.waiting)).toBe('none')
  phone.options.pushes = undefined
  expect(await ask(reminderKinds.waiting)).toBe('off')
  expect(left()).toEqual({})
  phone.options.grants = { pushes: [] }
  expect(await ask(reminderKinds.waiting)).toBe('on')
})

test('messages that were switched off can be switched on from here, and are asked for at the next tap', async () => {
  await load()
  phone.options.pushes = undefined
  await ask(reminderKinds.waiting)
  expect(await ask(reminderKinds.waiting)).toBe('off') // looked at the settings, changed nothing
  phone.options.grants = { pushes: ['SEAT'] }
  expect(await ask(reminderKinds.waiting)).toBe('on')
  expect(await ask(reminderKinds.waiting)).toBe('given')
  expect(left()).toEqual({ offer: 1 })
})

test('a consent given offline is sent later and counts once', async () => {
  phone.options.pushes = ['SEAT']
  await load()
  server.offline()
  expect(await ask(reminderKinds.waiting)).toBe('given')
  expect(useReminders.getState().unsent).toHaveLength(1)
  server.connect()
  await load()
  await load()
  expect(left()).toEqual({ offer: 1 })
  expect(useReminders.getState().unsent).toEqual([])
})

test('a consent sent again after a lost answer counts once', async () => {
  phone.options.pushes = ['SEAT']
  await load()
  await ask(reminderKinds.waiting)
  const [row] = await server.db<{ key: string }[]>`select key from push_consents`
  useReminders.setState({ unsent: [{ key: row!.key, kinds: ['offer'] }] }) // as if none had come
  await load()
  expect(left()).toEqual({ offer: 1 })
})

test('without a sign-in, nothing is asked and the reason is shown', async () => {
  token = undefined
  await load()
  expect(useReminders.getState().consents).toEqual({
    kind: 'failed',
    failure: { code: 'signed_out' },
  })
  expect(await ask(reminderKinds.enrolled)).toBe('failed')
  expect(phone.done()).toEqual([])
})
