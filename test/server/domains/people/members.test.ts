import type { Access, Me } from '@/contract/people/identity.schema'
import type { Invitation, InvitationForm, Member } from '@/contract/people/members.schema'
import { newId } from '../../../../server/infra/db/uuid'
import { grantSupervisor } from '../../../../server/domains/people/staff/grant-supervisor'
import type { Person } from '../../../support/people'
import { startReferenceServer, type ReferenceServer } from '../../../support/reference-server'
import { testVault } from '../../../support/vault'

let server: ReferenceServer
let chief: Person
let wang: Person

beforeEach(async () => {
  server = await startReferenceServer({ template: 'migrated' })
  await server.db`insert into facts values ('outlet', 'OL101', '{}', '', now(), null)`
  chief = await server.person({ name: '赵主管', as: [['supervisor', 'city']] })
  wang = await server.person({ name: '王芳', phone: '13912345678' })
})
afterEach(() => server.close())

type Refused = { code: string }
const ask = async <T>(
  who: Person,
  method: 'GET' | 'POST' | 'DELETE',
  url: string,
  payload?: object,
) => {
  const answer = await server.app.inject({
    method,
    url: `/api${url}`,
    headers: who.headers,
    ...(payload && { payload }),
  })
  return answer.json<T>()
}
const form = (change: Partial<InvitationForm> = {}): InvitationForm => ({
  id: newId(server.now()),
  role: 'organiser',
  institution: 'OL101',
  ...change,
})
const invite = (invitation = form(), who = chief) =>
  ask<Invitation>(who, 'POST', '/staff/invitations', invitation)
const accept = <T = Me>(code: string, who = wang) =>
  ask<T>(who, 'POST', '/me/memberships', { code })
const members = (who = chief) => ask<Member[]>(who, 'GET', '/staff/members')
const end = <T = Member[]>(id: string, who = chief) => ask<T>(who, 'DELETE', `/staff/members/${id}`)

describe('an invitation', () => {
  test('makes the citizen who enters its code a member of staff, once', async () => {
    const { code, until } = await invite()
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
    expect(until).toBe('2026-12-09T06:20:00.000Z')
    const me = await accept(code)
    expect(me.memberships).toMatchObject([{ role: 'organiser', institution: 'OL101' }])
    const other = await server.person({ name: '李强' })
    expect(await accept(code, other)).toEqual({ code: 'bad_code' })
  })

  test('accepted again after a lost reply changes nothing', async () => {
    const { code } = await invite()
    const [first, second] = await Promise.all([accept(code), accept(code)])
    expect(first).toEqual(second)
    expect(await accept(code)).toEqual(first)
  })

  test('is the same for a retry, and a new one for a new id', async () => {
    const invitation = form()
    const [first, again] = [await invite(invitation), await invite(invitation)]
    expect(again).toEqual(first)
    expect(await invite({ ...invitation, role: 'outlet_staff' })).toEqual({ code: 'conflict' })
    expect((await invite()).code).not.toBe(first.code)
  })

  test('is found by a code typed in another case or with other separators', async () => {
    const { code } = await invite()
    const typed = ` ${code.toLowerCase().replace('-', ' ').replace(/0/g, 'o').replace(/1/g, 'l')} `
    expect((await accept(typed)).memberships).toHaveLength(1)
  })

  test.each([
    ['a supervisor of one outlet', { role: 'supervisor' }, 'invalid'],
    ['an organiser of the city', { institution: 'city' }, 'invalid'],
    ['staff of an outlet that does not exist', { institution: 'OL999999' }, 'not_found'],
  ] as const)('to be %s is refused', async (_, change, code) => {
    expect(await invite(form(change))).toEqual({ code })
  })
})

describe('the code of an invitation', () => {
  test('expires after seven days', async () => {
    const { code } = await invite()
    server.setNow('2026-12-09T14:20:00+08:00')
    expect(await accept(code)).toEqual({ code: 'bad_code' })
  })

  test('is stored neither readable nor as a plain hash', async () => {
    const { code } = await invite()
    const [row] = await server.db`select * from invitations`
    expect(JSON.stringify(row)).not.toContain(code)
    expect(row!.codeHash).toEqual(testVault.index(`invitation ${code.replace('-', '')}`))
  })

  test('can be tried ten times an hour, concurrently or in sequence', async () => {
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, i) => accept<Refused>(`0000-00${10 + i}`)),
    )
    expect(answers.filter(({ code }) => code === 'bad_code')).toHaveLength(10)
    const { code } = await invite()
    expect(await accept(code)).toEqual({ code: 'too_many' })
    server.setNow('2026-12-02T15:20:00+08:00')
    expect((await accept(code)).memberships).toHaveLength(1)
  })
})

describe('members', () => {
  test('are listed for supervisors, and each member sees that access', async () => {
    await accept((await invite()).code)
    expect(await members()).toEqual([
      expect.objectContaining({
        role: 'organiser',
        institution: 'OL101',
        name: '王芳',
        phone: '5678',
      }),
      expect.objectContaining({ role: 'supervisor', institution: 'city', name: '赵主管' }),
    ])
    const seen = await ask<Access[]>(wang, 'GET', '/me/accesses')
    expect(seen).toEqual([
      {
        id: expect.any(String) as string,
        at: '2026-12-02T06:20:00.000Z',
        role: 'supervisor',
        institution: 'city',
        what: 'members',
      },
    ])
    expect(await ask(chief, 'GET', '/me/accesses')).toEqual([])
  })

  test('can be managed by supervisors only', async () => {
    const organiser = await server.person({ as: [['organiser', 'OL101']] })
    const [member] = await members()
    for (const who of [wang, organiser]) {
      expect(await members(who)).toEqual({ code: 'forbidden' })
      expect(await invite(form(), who)).toEqual({ code: 'forbidden' })
      expect(await end(member!.id, who)).toEqual({ code: 'forbidden' })
    }
  })

  test('lose their permissions at once when their membership ends; ending it twice succeeds', async () => {
    const { memberships } = await accept((await invite()).code)
    expect(await end(memberships[0]!.id)).toHaveLength(1)
    expect(await end(memberships[0]!.id)).toHaveLength(1)
    expect((await ask<Me>(wang, 'GET', '/me')).memberships).toEqual([])
    await accept((await invite()).code)
    expect((await ask<Me>(wang, 'GET', '/me')).memberships).toHaveLength(1)
  })

  test('always include a supervisor: none can end their own membership, and two who end each other’s leave one', async () => {
    const second = await server.person({ as: [['supervisor', 'city']] })
    const [mine, theirs] = [chief, second].map(({ id }) => id)
    const rows = await server.db<{ id: string; citizenId: string }[]>`select * from memberships`
    const of = (citizen: string) => rows.find(({ citizenId }) => citizenId === citizen)!.id
    expect(await end(of(mine!))).toEqual({ code: 'conflict' })
    await Promise.all([end(of(theirs!)), end(of(mine!), second)])
    const left = await server.db`select from memberships where ended_at is null`
    expect(left).toHaveLength(1)
  })

  test('that do not exist cannot be ended', async () => {
    expect(await end(newId(server.now()))).toEqual({ code: 'not_found' })
  })
})

describe('the first supervisor', () => {
  const grant = (phone: string, acceptUnconfirmed: boolean) =>
    grantSupervisor(server.db, { phone, vault: testVault, now: server.now(), acceptUnconfirmed })
  const codeOf = async (phone: string, acceptUnconfirmed = false) => {
    const granted = await grant(phone, acceptUnconfirmed)
    return granted.kind === 'invited' ? granted.code : ''
  }
  const roles = async () => (await ask<Me>(wang, 'GET', '/me')).memberships.map(({ role }) => role)

  test('is the citizen whose phone number WeChat confirmed', async () => {
    await server.db`update profiles set phone_confirmed = true where citizen_id = ${wang.id}`
    expect(await grant('13912345678', false)).toEqual({ kind: 'done' })
    expect(await grant('13912345678', false)).toEqual({ kind: 'done' })
    expect(await roles()).toEqual(['supervisor'])
  })

  test('is not a citizen who only typed the number, with WeChat configured', async () => {
    const code = await codeOf('13912345678')
    expect(await roles()).toEqual([])
    expect((await accept(code)).memberships).toMatchObject([{ role: 'supervisor' }])
  })

  test('needs no code in development, unless two citizens typed the same number', async () => {
    expect(await grant('13912345678', true)).toEqual({ kind: 'done' })
    await server.person({ name: '王芳', phone: '13912345678' })
    expect(await codeOf('13912345678', true)).not.toBe('')
  })

  test('can be invited before their first sign-in; the code is refused for other phone numbers', async () => {
    const code = await codeOf('13700000000')
    expect(await accept(code)).toEqual({ code: 'bad_code' })
    const awaited = await server.person({ name: '钱主管', phone: '13700000000' })
    expect((await accept(code, awaited)).memberships).toMatchObject([{ role: 'supervisor' }])
    expect(await server.db`select phone_index from invitations`).toEqual([{ phoneIndex: null }])
  })
})
