import sharp from 'sharp'
import { routes, type RouteName } from '@/contract/routes'
import { newId } from '../../../../server/infra/db/uuid'
import { recordServicesDone } from '../../../../server/domains/ratings/rating/record-services-done'
import type { Person } from '../../../support/people'
import { ratingRequests, defaultUnit } from '../../../support/rating'
import { startReferenceServer, type ReferenceServer } from '../../../support/reference-server'

let server: ReferenceServer
let lines: string[]
let two: [Person, Person]
let clerk: Person
afterEach(() => server.close())

/**
 * Two people were served at one outlet on one day, an hour apart, and one of them rates it badly at 16:37:21
 * with a picture. Answers their service and the rectification.
 */
async function whereRates(which: 0 | 1) {
  lines = []
  const stream = { write: (line: string) => void lines.push(line) }
  server = await startReferenceServer({ template: 'migrated', log: { level: 'trace', stream } })
  await server.db`
    insert into facts (kind, id, body, hash, changed_at)
    values ('outlet', ${defaultUnit}, '{"name": "示例网点"}', '', ${server.now().toISOString()})`
  const use = ratingRequests(server)
  const first = await server.person({ name: '周明', phone: '13911112222' })
  const second = await server.person({ name: '陈晨', phone: '13933334444' })
  two = [first, second]
  clerk = await server.person({ name: '李敏', as: [['outlet_staff', defaultUnit]] })
  const served: string[] = []
  for (const person of two) {
    await server.later(1, 'hour')
    served.push(await visited(person))
  }
  server.setNow('2026-12-02T16:37:21+08:00')
  const picture = use.newId()
  const data = (await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } }).png().toBuffer()).toString('base64') // prettier-ignore
  await use.send(two[which], 'PUT', `/api/pictures/${picture}`, { data })
  const device = use.newId()
  const change = { level: 2, text: '来了两次。', pictures: [picture], device }
  const { body } = await use.rate(two[which], served[which]!, change)
  const rectification = body.rating!.rectification!
  await use.actAsRater(two[which], rectification, { do: 'say', text: '请回我。' })
  expect(await listed()).toEqual([]) // it reaches the outlet at the next opening
  server.setNow('2026-12-03T09:00:00+08:00')
  return { rectification, service: served[which]!, picture, device, use }
}

const listed = async () =>
  (await ratingRequests(server).send<object[]>(clerk, 'GET', '/api/staff/rectifications')).body

/** A visit, finished. */
async function visited({ id: citizenId }: Person) {
  const at = server.now().toISOString()
  const ref = newId(server.now())
  await server.db`insert into visits ${server.db({
    id: ref,
    citizen_id: citizenId,
    kind: 'walk_in',
    outlet: defaultUnit,
    status: 'finished',
    day: '2026-12-02',
    booked_at: at,
    arrived_at: at,
    finished_at: at,
    body_hash: '',
  })}`
  const done = { citizenId, kind: 'visit', ref, unit: defaultUnit, channel: 'onsite' } as const
  await recordServicesDone(server.db, [{ ...done, doneAt: at, sample: false }], server.now())
  const [row] = await server.db<{ id: string }[]>`select id from services_done where ref = ${ref}`
  return row!.id
}

/** What fits where a path or a query asks for something. */
const fits = (rectification: string): Record<string, string[]> => ({
  outlet: [defaultUnit],
  day: ['2026-12-02'],
  year: ['2026'],
  subject: [defaultUnit, 'SV001'],
  id: [rectification],
})

/** All that staff of the outlet can get out of the service: whatever is read, and whatever is a file. */
async function seenByStaff(rectification: string) {
  const reading = (Object.keys(routes) as RouteName[]).filter(
    (name) =>
      (routes[name].startsWith('GET') || name.startsWith('export')) && name !== 'getIdentity', // whom the development identity offers: everybody
  )
  const query = { from: '2026-12-01', until: '2026-12-02', show: 'open', day: '2026-12-02' }
  const seen: string[] = []
  for (const name of reading) {
    const [method, path] = routes[name].split(' ') as ['GET', string]
    const param = /:(\w+)/.exec(path)?.[1]
    for (const value of param ? (fits(rectification)[param] ?? []) : ['']) {
      const url = path.replace(/:\w+/, value)
      const answer = await server.app.inject({ method, url, query, headers: clerk.headers })
      if (answer.statusCode === 200) seen.push(`${name} ${answer.body}`)
    }
  }
  return seen
}

test('nothing that staff of the outlet can read reveals the rater or the time', async () => {
  const { rectification, service, picture, device, use } = await whereRates(1)
  await use.actAsStaff(clerk, rectification, {
    do: 'fix',
    outcome: 'at_once',
    text: '清单已贴出。',
  })
  const seen = await seenByStaff(rectification)
  expect(seen.join()).toContain('来了两次') // so that it was about something
  expect(seen.length).toBeGreaterThan(10)
  const hidden = [
    two[1].id,
    service,
    picture,
    device,
    '陈晨',
    '13933334444',
    '4444',
    '16:37',
    'T08:37',
  ]
  for (const body of seen) for (const secret of hidden) expect(body).not.toContain(secret)
  const visits = await server.db<{ id: string }[]>`select id from visits`
  for (const body of seen.filter((text) => !text.startsWith('getQueue')))
    // who was there today
    for (const { id } of visits) expect(body).not.toContain(id)
  for (const line of lines)
    for (const secret of hidden.slice(0, 6)) expect(line).not.toContain(secret)
})

test('no id that staff can read carries the time of the rating', async () => {
  const { rectification } = await whereRates(0)
  const moment = Date.parse('2026-12-02T16:37:21+08:00')
  const ids =
    (await seenByStaff(rectification)).join().match(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}/g) ?? []
  expect(ids.length).toBeGreaterThan(3)
  for (const id of ids) {
    const madeAt = parseInt(id.replace(/-/g, '').slice(0, 12), 16)
    expect(Math.abs(madeAt - moment)).toBeGreaterThan(60_000)
  }
})

test('staff read the same, whichever of two citizens rated', async () => {
  const seen: string[][] = []
  for (const which of [0, 1] as const) {
    const { rectification } = await whereRates(which)
    seen.push((await seenByStaff(rectification)).map(plain))
    if (which === 0) await server.close()
  }
  expect(seen[0]).toEqual(seen[1])
})

/** Without random parts: ends of ids, rectification numbers, signatures and hashes. */
const plain = (text: string) =>
  text
    .replace(/([0-9a-f]{8}-[0-9a-f]{4})-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g, '$1')
    .replace(/ZG[0-9A-Z]{6}/g, 'ZG')
    .replace(/sign=[0-9a-f]+/g, 'sign')
    .replace(/[0-9a-f]{64}/g, 'hash')
