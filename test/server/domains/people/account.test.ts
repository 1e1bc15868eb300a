import type { Me, OwnData, ProfileForm } from '@/contract/people/identity.schema'
import { newId } from '../../../../server/infra/db/uuid'
import { queueMessages } from '../../../../server/domains/messages/queue-messages'
import { logAccess } from '../../../../server/domains/people/access-log'
import type { Person } from '../../../support/people'
import { startReferenceServer, type ReferenceServer } from '../../../support/reference-server'
import { testVault } from '../../../support/vault'
import { startWeChat } from '../../../support/wechat'

let server: ReferenceServer
let wang: Person

let weChat: Awaited<ReturnType<typeof startWeChat>>

beforeAll(async () => {
  weChat = await startWeChat()
})
afterAll(() => weChat.close())
beforeEach(async () => {
  server = await startReferenceServer({ template: 'migrated', wechat: weChat.wechat })
  wang = await server.person()
})
afterEach(() => server.close())

type Method = 'GET' | 'PUT' | 'POST' | 'DELETE'
const ask = async <T = unknown>(method: Method, url: string, payload?: object, who = wang) => {
  const answer = await server.app.inject({
    method,
    url: `/api/me${url}`,
    headers: who.headers,
    ...(payload && { payload }),
  })
  return answer.json<T>()
}

const form = { name: '王芳', phone: '13912345678', consent: '2026-12' }
const save = (change: Partial<ProfileForm> = {}) =>
  ask<Me>('PUT', '/profile', { ...form, ...change })
const stored = async () => {
  const [row] = await server.db<
    { phone: Buffer; phoneIndex: Buffer; phoneConfirmed: boolean; consentedAt: string }[]
  >`select phone, phone_index, phone_confirmed, consented_at from profiles`
  return row!
}
const place = (row: string) => ({ table: 'profiles', column: 'phone', row })

describe('a profile', () => {
  test('is returned with only the last four digits of the phone number', async () => {
    const me = await save({ employer: ' 甲公司 ', district: '310104', industry: 'software' })
    expect(me.profile).toEqual({
      name: '王芳',
      phone: '5678',
      employer: '甲公司',
      district: '310104',
      industry: 'software',
    })
    expect(me.consent).toEqual({ version: '2026-12', givenAt: '2026-12-02T06:20:00.000Z' })
  })

  test('stores the phone number encrypted for this citizen, with a keyed hash to search by', async () => {
    await save()
    const { phone, phoneIndex, phoneConfirmed } = await stored()
    expect(phone.includes('13912345678')).toBe(false)
    expect(testVault.open(phone, place(wang.id))).toBe('13912345678')
    expect(() => testVault.open(phone, place(newId(server.now())))).toThrow()
    expect(phoneIndex).toEqual(testVault.index('13912345678'))
    expect(phoneConfirmed).toBe(false)
  })

  test('keeps the phone number when the form omits it, and no other omitted field', async () => {
    await save({ employer: '甲公司' })
    const { phone, ...changed } = form
    expect((await ask<Me>('PUT', '/profile', changed)).profile).toEqual({
      name: '王芳',
      phone: phone.slice(-4),
    })
    expect(testVault.open((await stored()).phone, place(wang.id))).toBe(phone)
  })

  test.each([
    ['a number of identity', { phone: '310101199001011234' }],
    ['a phone that is none', { phone: '12345' }],
    ['a name of spaces', { name: '   ' }],
  ])('cannot have %s', async (_, change) => {
    expect(await save(change)).toEqual({ code: 'invalid', field: Object.keys(change)[0] })
  })

  test('is refused with consent to an outdated privacy notice', async () => {
    expect(await save({ consent: '2025-01' })).toEqual({ code: 'profile_needed' })
    expect(await stored()).toBeUndefined()
  })

  test('records consent once, with its time', async () => {
    await save()
    server.setNow('2026-12-03T10:00:00+08:00')
    expect((await save({ name: '王方' })).consent?.givenAt).toBe('2026-12-02T06:20:00.000Z')
    const rows = await server.db`select version, given, at from consents`
    expect(rows).toEqual([{ version: '2026-12', given: true, at: '2026-12-02T06:20:00.000Z' }])
  })
})

describe('a phone number from WeChat', () => {
  const hers = '13911112222'
  beforeEach(() => {
    weChat.phones.set('hers', { number: hers })
  })
  const take = (code = 'hers', consent = '2026-12') => ask<Me>('PUT', '/phone', { code, consent })

  test('is confirmed, before and after a name is saved', async () => {
    expect((await take()).profile).toEqual({ name: '', phone: '2222' })
    expect(
      (await ask<Me>('PUT', '/profile', { name: '王芳', consent: '2026-12' })).profile,
    ).toEqual({ name: '王芳', phone: '2222' })
    expect((await stored()).phoneConfirmed).toBe(true)
  })

  test('stays confirmed when typed again; a different typed number is unconfirmed', async () => {
    await take()
    await save({ phone: hers })
    expect((await stored()).phoneConfirmed).toBe(true)
    await save()
    expect((await stored()).phoneConfirmed).toBe(false)
    await save({ phone: hers }) // only WeChat can say so
    expect((await stored()).phoneConfirmed).toBe(false)
  })

  test('changes no other field of the profile', async () => {
    await save({ employer: '甲公司' })
    expect((await take()).profile).toEqual({ name: '王芳', phone: '2222', employer: '甲公司' })
  })

  test('is refused for an unknown code and without consent', async () => {
    expect(await take('used')).toEqual({ code: 'bad_code' })
    expect(await take('hers', '2025-01')).toEqual({ code: 'profile_needed' })
    expect(await stored()).toBeUndefined()
  })
})

describe('messages', () => {
  const tell = (dedupe: string) =>
    queueMessages(
      server.db,
      [{ citizenId: wang.id, kind: 'offer', dedupe, words: '请尽快答复' }],
      server.now(),
    )
  const unread = async () => (await ask<Me>('GET', '')).unread

  test('are listed newest first, and marked as read up to the last one seen', async () => {
    await tell('a')
    server.setNow('2026-12-02T14:21:00+08:00')
    await tell('b')
    const [newer, older] = await ask<{ id: string; at: string; read: boolean }[]>(
      'GET',
      '/messages',
    )
    expect([newer!.at, older!.at]).toEqual(['2026-12-02T06:21:00.000Z', '2026-12-02T06:20:00.000Z'])
    expect(await unread()).toBe(2)
    await ask('PUT', '/messages/read', { last: older!.id })
    expect(await unread()).toBe(1)
    await ask('PUT', '/messages/read', { last: newer!.id })
    expect(await unread()).toBe(0)
    expect((await ask<{ read: boolean }[]>('GET', '/messages')).map(({ read }) => read)).toEqual([true, true]) // prettier-ignore
  })

  test('cannot be listed or marked as read by others', async () => {
    await tell('a')
    const other = await server.person()
    expect(await ask('GET', '/messages', undefined, other)).toEqual([])
    const [message] = await ask<{ id: string }[]>('GET', '/messages')
    await ask('PUT', '/messages/read', { last: message!.id }, other)
    expect(await unread()).toBe(1)
  })

  test('can be pushed once per consent; a retry adds no consent', async () => {
    const consent = { key: newId(server.now()), kinds: ['offer', 'reminder_day'] }
    await ask('POST', '/push-consents', consent)
    expect(await ask('POST', '/push-consents', consent)).toEqual({ offer: 1, reminder_day: 1 })
    await ask('POST', '/push-consents', { key: newId(server.now()), kinds: ['offer'] })
    expect(await ask('GET', '/push-consents')).toEqual({ offer: 2, reminder_day: 1 })
  })
})

test('citizens see which staff read which of their data', async () => {
  const staff = await server.person({ as: [['organiser', 'OL101']] })
  const as = { id: newId(server.now()), role: 'organiser', institution: 'OL101' } as const
  await logAccess(server.db, { citizens: [wang.id], staff: staff.id, as, what: 'roster', now: server.now() }) // prettier-ignore
  const seen = { at: '2026-12-02T06:20:00.000Z', role: 'organiser', institution: 'OL101', what: 'roster' } // prettier-ignore
  expect(await ask('GET', '/accesses')).toEqual([{ id: expect.any(String) as string, ...seen }])
  expect(await ask('GET', '/accesses', undefined, staff)).toEqual([])
})

test('an export contains the phone number decrypted, and no hashes or tokens', async () => {
  await save()
  const { tables, about, madeAt } = await ask<OwnData>('GET', '/export')
  expect(tables.profiles).toMatchObject([
    { name: '王芳', phone: '13912345678', consent: '2026-12' },
  ])
  expect(JSON.stringify(tables)).not.toMatch(/hash|index|token|"data":/i)
  expect(about).toContain('注销')
  expect(madeAt).toBe('2026-12-02T06:20:00.000Z')
})
