import { randomUUID } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import { startPostgres } from '../../../server/infra/db/embedded'
import { migrationsFolder } from '../../../server/infra/db/migrate'
import { open, type Db } from '../../../server/infra/db/open'
import { findCertificate } from '../../../server/domains/trainings/learning/certificates.repo'

const migration = '019-what-was-true-then.sql'

let db: Db

/** A database as it was before the migration. */
beforeAll(async () => {
  const postgres = await startPostgres(process.env.TEST_POSTGRES!) // finds the running one
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const admin = open(postgres.url('postgres'))
  await admin`create database ${admin(name)}`
  await admin.end()
  db = open(postgres.url(name))
  const files = (await readdir(migrationsFolder)).sort()
  for (const file of files.filter((earlier) => earlier < migration)) await run(file)
})
afterAll(() => db.end())

const run = async (file: string) =>
  db.unsafe(await readFile(path.join(migrationsFolder, file), 'utf8'))

const id = (no: number) => `01900000-0000-7000-8000-00000000000${no}`
const at = '2026-11-02T06:20:00.000Z'

test('whoever enrolled before has the name of the profile, and a certificate says what it said', async () => {
  const [training, holder, withdrawn] = [id(1), id(2), id(3)]
  for (const citizen of [holder, withdrawn])
    await db`insert into citizens (id, created_at) values (${citizen}, ${at})`
  await db`
    insert into profiles (citizen_id, name, consent, consented_at, changed_at)
    values (${holder}, '王小明', '2026-12', ${at}, ${at})`
  const times = { starts_at: at, ends_at: '2026-11-02T08:20:00.000Z', closes_at: at }
  const lists = { agenda: [], parts: [], materials: [], asks: [], lecturers: [] }
  await db`insert into trainings ${db({
    ...{ id: training, base: 'OL101', title: '专利检索入门', level: 'basic', state: 'published' },
    ...{ ...times, cancel_until: at, created_at: at, fee_yuan: 0, certificate_from: 80 },
    ...Object.fromEntries(Object.entries(lists).map(([key, list]) => [key, db.json(list)])),
  })}`
  for (const [no, citizen] of [holder, withdrawn].entries()) {
    const seat = { training_id: training, way: 'onsite', no: no + 1, citizen_id: citizen }
    const enrollment = { ...seat, key: id(no + 4), status: 'enrolled', asked_at: at }
    await db`insert into enrollments ${db(enrollment)}`
    const attendance = { attended: 1, parts: 1, issued_at: at }
    await db`insert into certificates ${db({ ...seat, ...attendance, number: `C-${no + 1}` })}`
  }

  await run(migration)

  expect(await db`select no, name from enrollments order by no`).toEqual([
    { no: 1, name: '王小明' },
    { no: 2, name: null },
  ])
  await db`update profiles set name = '李四'`
  await db`update trainings set title = '另一门课'`
  expect(await findCertificate(db, 'C-1')).toMatchObject({
    name: '王小明',
    title: '专利检索入门',
    base: 'OL101',
    startsAt: at,
  })
  expect(await findCertificate(db, 'C-2')).not.toHaveProperty('name')
})
