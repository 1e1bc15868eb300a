import type { Me, OwnData } from '@/contract/people/identity.schema'
import type { Enrollment, Training } from '@/contract/trainings/trainings.schema'
import { newId } from '../../../../server/infra/db/uuid'
import { hashToken } from '../../../../server/domains/people/identity/session'
import type { Person } from '../../../support/people'
import { startReferenceServer, type ReferenceServer } from '../../../support/reference-server'
import { aTraining } from '../../../support/trainings'
import { testVault } from '../../../support/vault'
import { fillEveryTable, ids, secrets } from '../../../support/whole-life'

let server: ReferenceServer
let lines: string[]
let ouyang: Person
let next: Person
let trainingId: string

beforeEach(async () => {
  lines = []
  const stream = { write: (line: string) => void lines.push(line) }
  server = await startReferenceServer({ template: 'migrated', log: { level: 'trace', stream } })
  trainingId = await aTraining(server.db, server.now(), { seats: [{ capacity: 1 }] })
  ouyang = await server.person({ as: [['organiser', 'OL101']] })
  await save()
  await signUp(ouyang, { needs: secrets.needs })
  next = await server.person({ name: '李强' })
  await signUp(next)
})
afterEach(() => server.close())

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'
async function ask<T = unknown>(who: Person, method: Method, url: string, payload?: object) {
  const answer = await server.app.inject({
    method,
    url: `/api${url}`,
    headers: who.headers,
    ...(payload && { payload }),
  })
  return answer.json<T>()
}
const save = () => {
  const { name, phone, employer } = secrets
  return ask<Me>(ouyang, 'PUT', '/me/profile', { name, phone, employer, consent: '2026-12' })
}
const signUp = (who: Person, besides = {}) =>
  ask<Enrollment>(who, 'POST', `/trainings/${trainingId}/enrollment`, {
    way: 'onsite',
    key: newId(server.now()),
    ...besides,
  })
const standing = async (who: Person) =>
  (await ask<Enrollment>(who, 'GET', `/trainings/${trainingId}/enrollment`)).standing.kind
const seats = async () => (await ask<Training>(next, 'GET', `/trainings/${trainingId}`)).seats[0]
const everywhere = () =>
  fillEveryTable({ db: server.db, now: server.now(), citizenId: ouyang.id, trainingId })

/** Each row of each table, as text: bytes as hex, as PostgreSQL writes them. */
async function allRows() {
  const tables = await server.db<{ name: string }[]>`
    select tablename as name from pg_tables where schemaname = 'public'`
  const rows = await Promise.all(
    tables.map(async ({ name }) => {
      const found = await server.db<{ row: Record<string, unknown> }[]>`
        select to_jsonb(t) as row from ${server.db(name)} t`
      return found.map(({ row }) => ({ table: name, row, text: JSON.stringify(row) }))
    }),
  )
  return rows.flat()
}
const tablesWith = async (text: string) =>
  [...new Set((await allRows()).filter((row) => row.text.includes(text)).map(({ table }) => table))].sort() // prettier-ignore

describe('an export', () => {
  test('contains every row about the citizen, with every column', async () => {
    await everywhere()
    const about = (await allRows()).filter(
      ({ table, text, row }) =>
        text.includes(ouyang.id) ||
        (table === 'check_ins' && row.no === 1) ||
        (table === 'consultation_events' && row.consultation_id === ids.consultation) ||
        [row.id, row.rating_id, row.rectification_id].some(
          (id) => id === ids.rating || id === ids.rectification,
        ),
    )
    const able = await server.db<{ name: string }[]>`
      select table_name as name from information_schema.columns
       where table_schema = 'public' and column_name = 'citizen_id'`
    const seeded = new Set(about.map(({ table }) => table))
    for (const { name } of able) expect(seeded).toContain(name) // a new table: live on it, too

    const { tables } = await ask<OwnData>(ouyang, 'GET', '/me/export')
    const counts = (names: string[]) =>
      Object.fromEntries(
        [...seeded].map((table) => [table, names.filter((name) => name === table).length]),
      )
    const exported = Object.entries(tables).flatMap(([name, rows]) =>
      rows.map(() => name.replace(/(_decided)?_(as_staff|given)$/, '')),
    )
    expect(counts(exported)).toEqual(counts(about.map(({ table }) => table)))
    const text = JSON.stringify(tables)
    for (const secret of Object.values(secrets)) expect(text).toContain(secret)
    for (const { row } of about)
      for (const [column, value] of Object.entries(row))
        if (
          typeof value === 'string' &&
          !/^\\x|^\d{4}-|^[\da-f]{8}-/.test(value) &&
          column !== 'phone_last4'
        )
          // prettier-ignore
          expect(text).toContain(value)
  })

  test('contains no hashes and no data of others', async () => {
    await everywhere()
    const text = JSON.stringify(await ask<OwnData>(ouyang, 'GET', '/me/export'))
    for (const bytes of [
      hashToken(ouyang.token),
      testVault.index(secrets.phone),
      testVault.index('hers'),
    ])
      for (const form of ['hex', 'base64', 'base64url'] as const)
        expect(text).not.toContain(bytes.toString(form))
    expect(text).not.toContain('Buffer')
    expect(text).not.toContain(next.id)
    const staff = await server.db<{ id: string }[]>`
      select staff_id id from accesses where citizen_id = ${ouyang.id}
      union select citizen_id from accesses where staff_id = ${ouyang.id}`
    for (const { id } of staff) expect(text).not.toContain(id)
  })
})

describe('a deleted account', () => {
  const leave = () => ask(ouyang, 'DELETE', '/me')

  test('leaves no personal data in any table', async () => {
    await everywhere()
    const [profile] = await server.db<{ phone: Buffer }[]>`
      select phone from profiles where citizen_id = ${ouyang.id}`
    const bytes = [profile!.phone, testVault.index(secrets.phone), hashToken(ouyang.token)]
    const all = [...Object.values(secrets), ...bytes.map((buffer) => buffer.toString('hex'))]
    const kept = all.slice(0, 1).concat(secrets.openid, secrets.needs, bytes[1]!.toString('hex'))
    for (const text of kept) expect(await tablesWith(text)).not.toEqual([]) // so the search finds it
    expect(await leave()).toEqual({})
    for (const text of all) expect(await tablesWith(text)).toEqual([])
    expect(await ask(ouyang, 'GET', '/me')).toEqual({ code: 'signed_out' })
    // Her acts as staff stay accountable to those concerned, under an id that belongs to nobody now.
    const staffTables =
      'accesses check_ins consultation_events entries fact_reports name_corrections rectification_events'
    expect(await tablesWith(ouyang.id)).toEqual(staffTables.split(' '))
  })

  test('leaves the seat number, the certificate number and the access log entry', async () => {
    await everywhere()
    await leave()
    const { db } = server
    expect(await db`select no, citizen_id, status from enrollments where no = 1`).toEqual([
      { no: 1, citizenId: null, status: 'cancelled' },
    ])
    expect(await db`select number, citizen_id from certificates`).toEqual([
      { number: 'C-1', citizenId: null },
    ])
    expect(await db`select what from accesses where citizen_id is null`).toHaveLength(1)
  })

  test('passes its seat to the next on the waitlist, who is notified', async () => {
    expect(await standing(next)).toBe('waitlisted')
    await leave()
    expect(await standing(next)).toBe('offered')
    expect(await seats()).toMatchObject({ enrolled: 0, offered: 1, waiting: 0 })
    expect((await ask<Me>(next, 'GET', '/me')).unread).toBe(1)
  })

  test('is deleted once by two concurrent requests, and not usable by a concurrent sign-up', async () => {
    const another = await aTraining(server.db, server.now())
    const form = { way: 'onsite', key: newId(server.now()) }
    await Promise.all([
      leave(),
      leave(),
      ask(ouyang, 'POST', `/trainings/${another}/enrollment`, form),
    ])
    const live = await server.db`
      select from enrollments
       where training_id = ${another} and status in ('enrolled', 'waitlisted', 'offered')`
    expect(live).toHaveLength(0)
    const theirs = await server.db`select from enrollments where citizen_id = ${ouyang.id}`
    expect(theirs).toHaveLength(0)
  })
})

test('deleting an account releases slots and queue numbers; the visits stay for statistics', async () => {
  await everywhere()
  await ask(ouyang, 'DELETE', '/me')
  const { db } = server
  expect(await db`select taken from slots`).toEqual([{ taken: 0 }])
  expect(await db`select citizen_id, status, who from visits`).toEqual([
    { citizenId: null, status: 'cancelled', who: null },
    { citizenId: null, status: 'cancelled', who: null },
  ])
})

describe('withdrawn consent', () => {
  const withdraw = () => ask<Me>(ouyang, 'DELETE', '/me/consent')

  test('erases the profile and cancels enrollments; the account stays', async () => {
    const me = await withdraw()
    expect(me).toMatchObject({ id: ouyang.id, memberships: [{ role: 'organiser' }] })
    expect(me).not.toHaveProperty('profile')
    expect(me).not.toHaveProperty('consent')
    expect([await standing(ouyang), await standing(next)]).toEqual(['ended', 'offered'])
    for (const secret of [secrets.name, secrets.employer, secrets.needs])
      expect(await tablesWith(secret)).toEqual([])
    expect(await signUp(ouyang)).toEqual({ code: 'profile_needed' })
  })

  test('cancels appointments with a visitor’s name; a queue number without a name stays', async () => {
    await everywhere()
    await withdraw()
    for (const secret of [secrets.visitor, secrets.party])
      expect(await tablesWith(secret)).toEqual([])
    const { db } = server
    expect(await db`select taken from slots`).toEqual([{ taken: 0 }])
    expect(await db`select kind, status, who from visits order by kind`).toEqual([
      { kind: 'appointment', status: 'cancelled', who: null },
      { kind: 'ticket', status: 'waiting', who: null },
    ])
  })

  test('is recorded once, beside the consent, which can be given again', async () => {
    server.setNow('2026-12-02T14:30:00+08:00')
    await withdraw()
    await withdraw()
    server.setNow('2026-12-02T14:40:00+08:00')
    expect((await save()).consent?.givenAt).toBe('2026-12-02T06:40:00.000Z')
    const rows = await server.db<{ given: boolean }[]>`
      select given from consents where citizen_id = ${ouyang.id} order by at`
    expect(rows.map(({ given }) => given)).toEqual([true, false, true])
  })
})

test('the server log of it contains no personal data', async () => {
  await everywhere()
  await ask(ouyang, 'POST', '/me/memberships', { code: 'ABCD-1234' })
  await ask(ouyang, 'GET', '/me/export')
  await ask(ouyang, 'DELETE', '/me/consent')
  await ask(ouyang, 'DELETE', '/me')
  const log = lines.join('')
  expect(log).toContain('/api/me/export')
  for (const secret of [...Object.values(secrets), ouyang.id, ouyang.token, 'ABCD-1234'])
    expect(log).not.toContain(secret)
})
