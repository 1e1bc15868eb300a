import type { English } from '@/contract/facts/english.schema'
import type { OutletChange } from '@/contract/facts/outlet-edits.schema'
import type { Manifest } from '@/contract/facts/published.schema'
import type { ServiceItem } from '@/contract/facts/services.schema'
import { importFacts, importShippedFacts } from '../../../../../server/domains/facts/import-facts'
import { publishVersions } from '../../../../../server/domains/facts/jobs/publish-versions'
import { factKinds } from '../../../../../server/domains/facts/records/facts'
import type { Deps } from '../../../../../server/deps'
import { anEntryForm, entryRequests } from '../../../../support/entries'
import { factsFolder } from '../../../../support/facts-folder'
import { hoursChange, outletEditRequests, phonesChange } from '../../../../support/outlet-edits'
import type { Person } from '../../../../support/people'
import { startReferenceServer, type ReferenceServer } from '../../../../support/reference-server'

// One record that cannot be published, and everything else that goes out nevertheless.

let server: ReferenceServer
let staff: Person
let supervisor: Person
let use: ReturnType<typeof outletEditRequests>
let desk: ReturnType<typeof entryRequests>
let logged: object[]

beforeEach(async () => {
  server = await startReferenceServer()
  staff = await server.person({ name: '李敏', as: [['outlet_staff', 'OL101']] })
  supervisor = await server.person({ name: '赵云', as: [['supervisor', 'city']] })
  use = outletEditRequests(server)
  desk = entryRequests(server)
  logged = []
})
afterEach(() => server.close())

const deps = () =>
  ({
    db: server.db,
    now: server.now,
    report: (fault: object) => logged.push(fault),
  }) as unknown as Deps

/** The job of the next day. */
async function publishTomorrow() {
  await server.later(1, 'day')
  await publishVersions.run(deps())
}

const start = () => importShippedFacts(server.db, server.now().toISOString(), { onlyOnce: true })
const label = (words: string): OutletChange => ({
  field: 'phones',
  value: [{ number: '021-61239999', label: words }],
})

/** As an earlier version of the server took it. */
async function storePublished({ field, value }: OutletChange, outlet = 'OL101') {
  const at = server.now().toISOString()
  const id = use.id()
  await server.db`
    insert into fact_edits (id, record, field, value, known_by, by_staff, by_city, at)
    values (${id}, ${outlet}, ${field}, ${server.db.json(value)}, 'own', ${staff.id}, false, ${at})`
  await server.db`
    insert into fact_edit_decisions (edit_id, state, by_staff, at)
    values (${id}, 'published', ${supervisor.id}, ${at})`
  return id
}

describe('an edit that could not be published', () => {
  test('is refused with its field, also while it only waits, and nothing is stored', async () => {
    expect(await use.edit(staff, label('存档室'))).toMatchObject({
      code: 'invalid',
      field: 'change.value.0.label',
    })
    const counter = { label: '镜像窗口', spans: [[540, 720]] as [number, number][] }
    const hours = { counters: [counter], saturday: [], sunday: [] }
    expect(await use.edit(staff, { field: 'hours', value: hours })).toMatchObject({
      code: 'invalid',
      field: 'change.value.counters.0.label',
    })
    expect(await use.list(staff)).toEqual([])
  })

  test('that an earlier server took keeps its field as it was, and everything else goes out', async () => {
    await desk.read('outlets')
    const before = await use.published()
    await storePublished(label('存档室'))
    const other = await server.person({ name: '王强', as: [['outlet_staff', 'OL102']] })
    const atOther = outletEditRequests(server, 'OL102')
    expect((await atOther.edit(other, hoursChange())).state).toBe('published')
    expect((await atOther.published()).hours).toMatchObject({ saturday: [[540, 720]] })
    expect((await use.edit(staff, hoursChange())).state).toBe('published') // another field of it
    expect(await use.published()).toMatchObject({ hours: { verified: true } })
    expect((await use.published()).phones).toEqual(before.phones)
    await publishTomorrow()
    expect(logged).toEqual([
      { setAside: [{ file: 'outlet_edits', record: 'OL101', field: '/phones/0/label' }] },
    ])
    expect(JSON.stringify(logged)).not.toContain('存档')
    expect(await start()).not.toHaveProperty('isNew')
  })

  test('does not keep an import back, also where a service has its number', async () => {
    await storePublished(label('存档室'))
    const facts = await factsFolder()
    await facts.record('services.json', 'services', 'SV015', (item) => {
      item.phones = ['021-61239999']
    })
    const { setAside } = await importFacts(server.db, facts.folder, server.now().toISOString())
    await facts.remove()
    expect(setAside).toMatchObject([{ file: 'outlet_edits', record: 'OL101' }])
    const { content } = await desk.read<ServiceItem[]>('services')
    expect(content.find(({ id }) => id === 'SV015')?.phones).toEqual([
      { number: '021-61239999', verified: false },
    ])
  })

  test('can be corrected', async () => {
    const id = await storePublished(label('存档室'))
    const { id: proposal } = await use.edit(staff, phonesChange(), { after: id })
    expect((await use.decide(supervisor, proposal, { do: 'publish' })).state).toBe('published')
    expect((await use.published()).phones).toMatchObject([{ number: '021-62345678' }])
    await publishTomorrow()
    expect(logged).toEqual([])
  })
})

describe('a stored record that this server cannot read', () => {
  const spoil = (kind: string, id: string, part: object) =>
    server.db`update facts set body = body || ${server.db.json(part as never)}
               where kind = ${kind} and id = ${id}`
  const english = async () => {
    const manifest = (await server.app.inject('/api/published/manifest.json')).json<Manifest>()
    return use.send<English['outlets']>(
      undefined,
      'GET',
      `/api/published/${manifest.english!.outlets.file}`,
    )
  }

  test('keeps its last published form, in English too; the day, the start and edits go on', async () => {
    const [before, translated] = [await use.published('OL102'), await english()]
    await spoil('outlet', 'OL102', { hours: '看情况', name: '改了名的网点' })
    expect(await start()).toMatchObject({ setAside: [{ record: 'OL102', field: '/hours' }] })
    await publishTomorrow()
    const [day] = await server.db<{ day: string }[]>`select day from publishing`
    expect(day).toEqual({ day: '2026-12-03' })
    expect((await use.edit(staff, hoursChange())).state).toBe('published')
    expect((await use.published()).hours?.verified).toBe(true)
    expect(await use.published('OL102')).toEqual(before)
    expect((await english()).texts.OL102).toEqual(translated.texts.OL102)
  })

  test.each(factKinds)('of kind %s is no reason to publish nothing else', async (kind) => {
    const [first] = await server.db<{ id: string }[]>`
      select id from facts where kind = ${kind} order by id limit 1`
    const counts = async () =>
      Promise.all(
        (['outlets', 'services', 'answers', 'terms', 'districts', 'courses'] as const).map(
          async (name) => (await desk.read<unknown[]>(name)).content.length,
        ),
      )
    const before = await counts()
    await server.db`update facts set body = '{}' where kind = ${kind} and id = ${first?.id ?? ''}`
    expect((await use.edit(staff, hoursChange())).state).toBe('published')
    await publishTomorrow()
    expect((await use.published()).hours?.verified).toBe(true)
    expect(await counts()).toEqual(before)
  })

  test('of a kind that only a newer server knows is left out', async () => {
    await server.db`alter table facts drop constraint facts_kind_check`
    for (const kind of ['future', '__proto__', 'constructor'])
      await server.db`insert into facts (kind, id, body, hash, changed_at)
                      values (${kind}, 'X1', '{}', '', ${server.now().toISOString()})`
    expect((await use.edit(staff, hoursChange())).state).toBe('published')
    expect(await start()).not.toHaveProperty('setAside')
  })
})

describe('an answer that cites more articles than any law has', () => {
  const manyArticles = anEntryForm({ legalBasis: ['《商标法》第四条', '专利法第1-1000000条'] })

  test('is refused with its field before anybody publishes it', async () => {
    expect(await desk.save(staff, 'FQ900', manyArticles)).toMatchObject({
      code: 'invalid',
      field: 'legalBasis.1',
    })
  })

  test('and was stored by an earlier server is refused at its publication', async () => {
    await desk.save(staff, 'FQ900', anEntryForm())
    await server.db`update entries set body = body || '{"legalBasis": ["专利法第1-3000000条"]}'`
    expect(await desk.publish(supervisor, 'FQ900')).toMatchObject({
      code: 'invalid',
      field: 'legalBasis.0',
    })
    expect(await server.db`select state from entries`).toEqual([{ state: 'draft' }])
  })

  test('and was published by an earlier server holds nobody up', async () => {
    await desk.save(staff, 'FQ900', anEntryForm())
    await desk.publish(supervisor, 'FQ900')
    const before = await desk.answer('FQ900')
    await server.db`update entries set body = body || '{"legalBasis": ["专利法第1-3000000条"]}'`
    const began = performance.now()
    expect((await use.edit(staff, hoursChange())).state).toBe('published')
    expect(performance.now() - began).toBeLessThan(4000)
    expect(await desk.answer('FQ900')).toEqual(before)
  })
})
