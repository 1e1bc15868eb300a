import { consulting } from '@/contract/consultations/consultations.settings'
import { rating } from '@/contract/ratings/ratings.settings'
import { newId } from '../../../server/infra/db/uuid'
import { consultationRequests } from '../../support/consulting'
import { textPdf } from '../../support/pdf'
import type { Person } from '../../support/people'
import { jpegPhoto } from '../../support/pictures'
import { ratingRequests } from '../../support/rating'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'

let server: ReferenceServer
let citizen: Person
beforeEach(async () => {
  server = await startReferenceServer()
  citizen = await server.person({ name: '林静' })
})
afterEach(() => server.close())

/** Rows like `row`, as a clock that is a year ahead writes them. */
const ofAheadClock = (count: number, row: object) =>
  Array.from({ length: count }, () => ({
    ...row,
    id: newId(server.now()),
    at: server.now().add(1, 'year').toISOString(),
  }))

describe('rows that are dated in the future, by a clock that has been put right,', () => {
  test('keep nobody and no phone from asking', async () => {
    const { ask, newId: aDevice } = consultationRequests(server)
    const device = aDevice()
    const rows = ofAheadClock(consulting.maxPerDevice, { citizen_id: citizen.id, device })
    await server.db`insert into consultation_asks ${server.db(rows)}`
    expect((await ask(citizen)).status).toBe(200)
  })

  test('do not end additions to a question', async () => {
    const { ask, act } = consultationRequests(server)
    const { id } = (await ask(citizen)).body
    const add = () => act(citizen, id, { do: 'add', text: '还有', pictures: [] })
    for (let count = 0; count < 30; count++) await add()
    expect((await add()).body.code).toBe('asked_enough')
    await server.db`update consultation_events set at = at + interval '1 year'`
    expect((await add()).status).toBe(200)
  })

  test.each([
    ['pictures', 30, {}, async () => (await jpegPhoto()).toString('base64')],
    ['documents', 10, { page: 1 }, () => Promise.resolve(textPdf(1).toString('base64'))],
  ])('do not end uploads of %s', async (kind, most, page, file) => {
    const size = { width: 1, height: 1, bytes: 1, hash: Buffer.alloc(32) }
    const rows = ofAheadClock(most, { citizen_id: citizen.id, ...size, ...page }).map((row) => ({
      ...row,
      ...('page' in row && { document_id: row.id }),
    }))
    await server.db`insert into pictures ${server.db(rows)}`
    const { statusCode } = await server.app.inject({
      method: 'PUT',
      url: `/api/${kind}/${newId(server.now())}`,
      payload: { data: await file(), ...(kind === 'documents' && { name: 'a.pdf' }) },
      headers: citizen.headers,
    })
    expect(statusCode).toBe(200)
  })
})

describe('nor do such rows', () => {
  test('stop the count of answers that helped', async () => {
    const at = server.now().add(1, 'year').toISOString()
    await server.db`
      insert into helped (entry, key, at)
      select 'FQ001', gen_random_uuid(), ${at} from generate_series(1, ${consulting.maxHelpedPerDay}::int)`
    const url = `/api/answers/FQ001/helped/${newId(server.now())}`
    await server.app.inject({ method: 'PUT', url })
    expect(await server.db`select from helped`).toHaveLength(consulting.maxHelpedPerDay + 1)
  })

  test('flag ratings as a burst', async () => {
    const use = ratingRequests(server)
    const device = newId(server.now())
    for (let count = 0; count < rating.burst; count++)
      await use.rate(citizen, await use.served(citizen), { device })
    await server.db`update ratings set given_at = given_at + interval '1 year'`
    await use.rate(citizen, await use.served(citizen), { device })
    expect(await server.db`select from ratings where flagged`).toEqual([])
  })

  test('keep accesses out of the log', async () => {
    const { ask, listCases } = consultationRequests(server)
    await ask(citizen)
    const agent = await server.person({ name: '陈晨', as: [['hotline_agent', 'OL002']] })
    await listCases(agent)
    const accesses = () => server.db`select from accesses where staff_id = ${agent.id}`
    const before = (await accesses()).length
    expect(before).toBeGreaterThan(0)
    await server.db`update accesses set at = at + interval '1 year'`
    await listCases(agent)
    expect(await accesses()).toHaveLength(2 * before)
  })
})

describe('after a clock that was ahead has been put right', () => {
  const ends = async (table: 'sessions' | 'invitations') => {
    const rows = await server.db<{ until: string }[]>`select until from ${server.db(table)}`
    return rows.map(({ until }) => server.now().diff(until, 'day'))
  }

  test('no session and no invitation lasts longer than one of today', async () => {
    const { db } = server
    const supervisor = await server.person({ as: [['supervisor', 'city']] })
    await server.app.inject({
      method: 'POST',
      url: '/api/staff/invitations',
      headers: supervisor.headers,
      payload: { id: newId(server.now()), role: 'organiser', institution: 'OL001' },
    })
    await db`update sessions set until = until + interval '1 year'`
    await db`update invitations set until = until + interval '1 year'`
    await server.runJobs()
    expect(await ends('sessions')).toEqual([-30, -30])
    expect(await ends('invitations')).toEqual([-7])
    const { statusCode } = await server.app.inject({ url: '/api/me', headers: citizen.headers })
    expect(statusCode).toBe(200)
  })

  test('missed words are kept for as long as those of today, and the marks of phones no longer', async () => {
    const { db } = server
    const sendWord = (word: string) =>
      server.app.inject({
        method: 'POST',
        url: '/api/missed-words',
        payload: { words: [word], device: newId(server.now()) },
      })
    await sendWord('山寨')
    await db`update missed_words set week = week + 364`
    await db`update missed_word_counts set day = day + 364`
    await sendWord('高仿')
    await server.runJobs()
    expect(await db`select distinct week from missed_words`).toHaveLength(1)
    expect(await db`select from missed_word_counts`).toHaveLength(1)
  })
})

test('tidying deletes what a clock that was ahead left, but nothing that a retry may need', async () => {
  const { db } = server
  const device = newId(server.now())
  const next = server.now().add(1, 'year').toISOString()
  const soon = server.now().add(2, 'day').toISOString()
  const owned = { citizen_id: citizen.id }
  const size = { width: 1, height: 1, bytes: 1, hash: Buffer.alloc(32) }
  await db`insert into consultation_asks ${db(ofAheadClock(1, { ...owned, device }))}`
  await db`insert into invitation_tries ${db(ofAheadClock(1, owned))}`
  await db`insert into pictures ${db(ofAheadClock(1, { ...owned, ...size }))}`
  await db`
    insert into visit_acts (scope, key, at)
    values ('OL001', gen_random_uuid(), ${next}), ('OL001', gen_random_uuid(), ${soon})`
  const use = ratingRequests(server)
  await use.rate(citizen, await use.served(citizen), { device })
  await db`update ratings set changed_at = ${next}`

  await server.runJobs()
  for (const table of ['consultation_asks', 'invitation_tries', 'pictures'])
    expect(await db`select from ${db(table)}`).toEqual([])
  expect(await db`select at from visit_acts`).toEqual([{ at: soon }])
  expect(await db`select from ratings where device is not null`).toEqual([])
})
