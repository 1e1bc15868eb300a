import type { Manifest } from '@/contract/facts/published.schema'
import type { ServiceItem } from '@/contract/facts/services.schema'
import type { Db } from '../../../../server/infra/db/open'
import { open } from '../../../../server/infra/db/open'
import { importFacts } from '../../../../server/domains/facts/import-facts'
import { shippedFolder } from '../../../../server/domains/facts/fact-files'
import { announce2027 } from '../../../support/calendars'
import { freshDatabase } from '../../../support/database'
import { factsFolder } from '../../../support/facts-folder'

const now = '2026-12-02T06:20:00.000Z'
const unchanged = { added: 0, changed: 0, retired: 0, returned: 0 }
let facts: Awaited<ReturnType<typeof factsFolder>>
let url: string
let db: Db

beforeAll(async () => {
  facts = await factsFolder()
})
afterAll(() => facts.remove())
beforeEach(async () => {
  await facts.restore()
  url = await freshDatabase('facts')
  db = open(url)
})
afterEach(() => db.end())

const run = () => importFacts(db, facts.folder, now)

test('importing the same facts again changes nothing', async () => {
  const { version } = await run()
  expect(await run()).toEqual({ ...unchanged, version })
})

test('the order of fields does not matter', async () => {
  await facts.record('outlets.json', 'outlets', 'OL003', (record) => {
    const { name, ...rest } = record
    for (const field of Object.keys(record)) delete record[field]
    Object.assign(record, rest, { name })
  })
  expect(await run()).toMatchObject(unchanged)
})

test('the same facts have the same version in another database', async () => {
  const { version } = await run()
  const empty = open(await freshDatabase('migrated'))
  const first = await importFacts(empty, shippedFolder, now)
  await empty.end()
  expect(first).toEqual({ ...unchanged, added: 737 + 526 + 64 + 1 + 300, version, isNew: true })
})

test('a folder of the older form has no record of who handles what, and stays usable', async () => {
  await run()
  await facts.removeFile('services-handlers.json')
  expect(await run()).toMatchObject({ ...unchanged, retired: 87, isNew: true })
  const item = (await published<ServiceItem>('services')).find(({ id }) => id === 'SV041')
  expect(item?.handlers).toContain('OL151')
  expect(item).not.toHaveProperty('platforms')
})

test('a record missing from the import is retired, and returns with a later import', async () => {
  const { version } = await run()
  await facts.leaveOut('courses.json', 'courses', 'CR029')
  await facts.change('en/courses.json', ({ courses }) => {
    delete (courses as Record<string, unknown>).CR029
  })
  expect(await run()).toMatchObject({ ...unchanged, retired: 2, isNew: true })
  expect(await publishedCourses()).not.toContain('CR029')
  const [kept] = await db`select retired_at from facts where id = 'CR029' and kind = 'course'`
  expect(kept).toEqual({ retiredAt: now })
  expect(await run()).toMatchObject(unchanged)

  await facts.restore()
  expect(await run()).toEqual({ ...unchanged, returned: 2, version, isNew: true })
  expect(await publishedCourses()).toContain('CR029')
})

/** In the current publication. */
async function published<T>(name: string) {
  const [row] = await db<{ json: Buffer }[]>`
    select f.json from published_files f, publications p
     where f.file = p.manifest -> 'files' -> ${name} ->> 'file'
     order by p.no desc limit 1`
  return JSON.parse(row!.json.toString()) as T[]
}

const publishedCourses = async () =>
  (await published<{ id: string }>('courses')).map(({ id }) => id)

test('a change of one record changes only its own file', async () => {
  const filesOf = async () => {
    const [row] = await db<{ files: Record<string, { file: string }> }[]>`
      select manifest -> 'files' as files from publications order by no desc limit 1`
    return row!.files
  }
  await run()
  const before = await filesOf()
  await facts.record('courses.json', 'courses', 'CR001', (course) => (course.title = '新课'))
  expect(await run()).toMatchObject({ ...unchanged, changed: 1, isNew: true })
  const after = await filesOf()
  const differing = Object.keys(after).filter((name) => after[name]!.file !== before[name]!.file)
  expect(differing).toEqual(['courses'])
})

test('the files of three publications are kept, so that no phone is interrupted while updating', async () => {
  const titles = ['一', '二', '三', '四', '五']
  for (const title of titles) {
    await facts.record('courses.json', 'courses', 'CR001', (course) => (course.title = title))
    await run()
  }
  const rows = await db<{ json: Buffer }[]>`
    select json from published_files where file like 'courses.%'`
  const kept = rows.map(
    ({ json }) => (JSON.parse(json.toString()) as { title: string }[])[0]!.title,
  )
  expect(kept.sort()).toEqual(['三', '五', '四'])
  expect(await db`select from published_files where file like 'terms.%'`).toHaveLength(1)
})

test('a folder without editorial.json uses the shipped one', async () => {
  const { version } = await run()
  await facts.removeFile('editorial.json')
  expect(await run()).toEqual({ ...unchanged, version })
})

test('a year that was announced stays so when a folder without its notice is imported', async () => {
  const years = async () => {
    const [row] = await db<{ manifest: Manifest }[]>`
      select manifest from publications order by no desc limit 1`
    return row?.manifest.calendars?.map(({ year }) => year)
  }
  await announce2027(db)
  expect(await run()).toMatchObject({ retired: 0 })
  expect(await years()).toEqual(['2026', '2027'])
})

test('concurrent imports run one after the other', async () => {
  await facts.record('outlets.json', 'outlets', 'OL001', (outlet) => (outlet.name = '甲'))
  const other = open(url)
  const both = await Promise.all([run(), importFacts(other, facts.folder, now)])
  await other.end()
  expect(both.map(({ changed }) => changed).sort()).toEqual([0, 1])
})
