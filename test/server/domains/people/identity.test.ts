import type { SignedIn, SignInForm } from '@/contract/people/identity.schema'
import { buildApp } from '../../../../server/app'
import { open } from '../../../../server/infra/db/open'
import { hashToken } from '../../../../server/domains/people/identity/session'
import type { WeChat } from '../../../../server/infra/wechat/wechat'
import { startReferenceServer, type ReferenceServer } from '../../../support/reference-server'
import { testVault } from '../../../support/vault'
import { startWeChat } from '../../../support/wechat'

let server: ReferenceServer
let wechat: WeChat | undefined

beforeEach(async () => {
  server = await startReferenceServer({ template: 'migrated', wechat })
})
afterEach(() => server.close())

const post = (payload: SignInForm) =>
  server.app.inject({ method: 'POST', url: '/api/session', payload })
const signIn = async (form: SignInForm) => (await post(form)).json<SignedIn>()
const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
const me = (token: string, app = server.app) =>
  app.inject({ url: '/api/me', headers: bearer(token) })
const signOut = (token: string, query = '') =>
  server.app.inject({ method: 'DELETE', url: `/api/session${query}`, headers: bearer(token) })
const id = async (token: string) => (await me(token)).json<{ id: string }>().id

describe('without WeChat', () => {
  beforeAll(() => {
    wechat = undefined
  })

  test('people can be created and chosen', async () => {
    const { token } = await signIn({ newPerson: ' 王芳 ' })
    const { people, kind } = (await server.app.inject('/api/identity')).json<{
      kind: string
      people: { id: string; name: string }[]
    }>()
    expect(kind).toBe('development')
    expect(people).toEqual([{ id: await id(token), name: '王芳' }])
    const again = await signIn({ person: people[0]!.id })
    expect(again.token).not.toBe(token)
    expect(await id(again.token)).toBe(people[0]!.id)
  })

  test('a new citizen has no profile and no consent', async () => {
    const { token } = await signIn({ newPerson: '王芳' })
    expect((await me(token)).json()).toEqual({ id: await id(token), memberships: [], unread: 0 })
  })

  test.each([
    ['a person nobody made', { person: '019b0000-0000-7000-8000-000000000000' }, 404, 'not_found'],
    ['a code of WeChat’s', { code: 'c' }, 422, 'bad_code'],
  ] as const)('%s signs nobody in', async (_, form, status, code) => {
    const answer = await post(form)
    expect([answer.statusCode, answer.json()]).toEqual([status, { code }])
  })

  test('a name that is blank signs nobody in', async () => {
    const answer = await post({ newPerson: '  ' })
    const refused = { code: 'invalid', field: 'newPerson' }
    expect([answer.statusCode, answer.json()]).toEqual([400, refused])
  })
})

describe('a token', () => {
  beforeAll(() => {
    wechat = undefined
  })

  test('is 32 random bytes, and only its hash is kept', async () => {
    const { token, until } = await signIn({ newPerson: '王芳' })
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
    const [row] = await server.db`select token_hash, until from sessions`
    expect(row).toEqual({ tokenHash: hashToken(token), until })
  })

  test('stays valid when used within 30 days, and expires otherwise', async () => {
    const { token } = await signIn({ newPerson: '王芳' })
    server.setNow('2026-12-30T14:20:00+08:00')
    expect((await me(token)).statusCode).toBe(200)
    server.setNow('2027-01-29T14:19:59+08:00') // 30 days after that, less a second
    expect((await me(token)).statusCode).toBe(200)
    server.setNow('2027-03-01T14:20:00+08:00')
    expect((await me(token)).json()).toEqual({ code: 'signed_out' })
  })

  test('signing out ends the session on this phone only; signing out everywhere ends all', async () => {
    const { token, until } = await signIn({ newPerson: '王芳' })
    expect(until).toBe('2027-01-01T06:20:00.000Z')
    const [second, third] = [await signIn({ person: await id(token) }), await signIn({ person: await id(token) })] // prettier-ignore
    expect((await signOut(token)).json()).toEqual({})
    expect((await me(token)).json()).toEqual({ code: 'signed_out' })
    expect((await me(second.token)).statusCode).toBe(200)
    await signOut(second.token, '?everywhere=true')
    expect((await me(third.token)).json()).toEqual({ code: 'signed_out' })
  })

  test('signing out twice succeeds', async () => {
    const { token } = await signIn({ newPerson: '王芳' })
    await signOut(token)
    expect((await signOut(token)).statusCode).toBe(200)
  })

  test('revoked by one process is invalid for another at once', async () => {
    const db = open(server.databaseUrl)
    const other = buildApp({ db, vault: testVault, now: server.now })
    const { token } = await signIn({ newPerson: '王芳' })
    expect((await me(token, other)).statusCode).toBe(200)
    await signOut(token)
    expect((await me(token, other)).statusCode).toBe(401)
    await other.close()
    await db.end()
  })
})

describe('with WeChat', () => {
  let weChat: Awaited<ReturnType<typeof startWeChat>>
  beforeAll(async () => {
    weChat = await startWeChat({ offer: { id: 'T1', data: {} } })
    wechat = weChat.wechat
  })
  afterAll(() => weChat.close())
  beforeEach(() => {
    for (const code of ['wang1', 'wang2']) weChat.codes.set(code, 'o-wang')
  })

  test('a citizen has one account on all phones', async () => {
    const [first, second] = await Promise.all([
      signIn({ code: 'wang1' }),
      signIn({ code: 'wang2' }),
    ])
    expect(await id(first.token)).toBe(await id(second.token))
  })

  test('the development sign-in is refused', async () => {
    const { token } = await signIn({ code: 'wang1' })
    for (const form of [{ newPerson: '王芳' }, { person: await id(token) }])
      expect((await post(form)).json()).toEqual({ code: 'forbidden' })
    const identity = await server.app.inject('/api/identity')
    expect(identity.json()).toEqual({ kind: 'wechat', people: [], templates: { offer: 'T1' } })
  })

  test('a code that WeChat rejects is refused', async () => {
    expect((await post({ code: 'used' })).json()).toEqual({ code: 'bad_code' })
  })
})

test('the number of sign-ins per address is limited', async () => {
  await server.close()
  server = await startReferenceServer({ template: 'migrated', perMinute: 60 })
  for (let i = 0; i < 3; i++) expect((await post({ newPerson: '王芳' })).statusCode).toBe(200)
  const refused = await post({ newPerson: '王芳' })
  expect(refused.json()).toEqual({ code: 'too_many' })
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
})
