import { announceCalendars } from '@/contract/facts/calendars.rules'
import type { Message } from '@/contract/messages/messages.schema'
import { newestKinds } from '@/contract/messages/messages.settings'
import { announce2027 } from '../../../support/calendars'
import { aQuestion, consultationRequests } from '../../../support/consulting'
import { aReport, factReportRequests } from '../../../support/fact-reports'
import type { Person } from '../../../support/people'
import { ratingRequests } from '../../../support/rating'
import { startReferenceServer, type ReferenceServer } from '../../../support/reference-server'

let server: ReferenceServer
let citizen: Person
beforeEach(async () => {
  server = await startReferenceServer()
  citizen = await server.person()
})
afterEach(async () => {
  announceCalendars([])
  await server.close()
})

const messages = async (query = `?kinds=${newestKinds}`) => {
  const url = `/api/me/messages${query}`
  return (await consultationRequests(server).send<Message[]>(citizen, 'GET', url)).body
}

const unread = async (query = `?kinds=${newestKinds}`) => {
  const { send } = consultationRequests(server)
  return (await send<{ unread: number }>(citizen, 'GET', `/api/me${query}`)).body.unread
}

async function holidaysAreAnnounced() {
  await announce2027(server.db, server.now().toISOString())
  await server.runJobs() // reads the calendar
  await server.runJobs()
  await server.runJobs() // tells it once
}

test('whoever waits for an answer, a repair or a correction is told when the holidays move its due time', async () => {
  server.setNow('2026-12-30T10:00:00+08:00')
  const complaint = (
    await consultationRequests(server).ask(citizen, aQuestion({ class: 'complaint' }))
  ).body
  const ratings = ratingRequests(server)
  const { rectification } = await ratings.rateBadly(citizen)
  const reported = await factReportRequests(server).report(citizen, aReport('OL101'))
  expect([complaint.dueUnsure, reported.dueUnsure]).toEqual([true, true])

  await holidaysAreAnnounced()
  const moved = (await messages()).filter(({ kind }) => kind.endsWith('_due_set'))
  expect(moved.map(({ kind }) => kind).sort()).toEqual([
    'answer_due_set',
    'repair_due_set',
    'report_due_set',
  ])
  expect(moved.map(({ consultation }) => consultation?.id)).toContain(complaint.id)
  expect(moved.map(({ rectification: told }) => told?.id)).toContain(rectification)
  expect(moved.map(({ factReport }) => factReport)).toContain(reported.id)
  const { fixDue } = (await ratings.readAsRater(citizen, rectification)).body
  expect(new Set(moved.map(({ until }) => until))).toEqual(new Set([fixDue]))
})

test('a due time that the holidays leave where it was is not told', async () => {
  server.setNow('2026-12-21T10:00:00+08:00')
  const { ask, read } = consultationRequests(server)
  const { body } = await ask(citizen, aQuestion({ class: 'complaint' }))
  await holidaysAreAnnounced()
  expect((await read(citizen, body.id)).body.dueAt).toBe(body.dueAt)
  expect(await messages()).toEqual([])
})

test('a phone of before, which has no words for it, does not get it', async () => {
  server.setNow('2026-12-30T10:00:00+08:00')
  await consultationRequests(server).ask(citizen, aQuestion({ class: 'complaint' }))
  await holidaysAreAnnounced()
  expect([await messages(''), await unread('')]).toEqual([[], 0])
  expect([(await messages()).length, await unread()]).toEqual([1, 1])
  expect(await messages('?kinds=999')).toHaveLength(1) // a phone that is newer than the server
})
