import type { Db } from '../../../../server/infra/db/open'
import { open } from '../../../../server/infra/db/open'
import { importFacts, importShippedFacts } from '../../../../server/domains/facts/import-facts'
import { freshDatabase } from '../../../support/database'
import { factsFolder } from '../../../support/facts-folder'

const now = '2026-12-02T06:20:00.000Z'
const unchanged = { added: 0, changed: 0, retired: 0, returned: 0 }
let db: Db

afterEach(() => db.end())

/** A production server passes `onlyOnce`. */
const start = (onlyOnce = false) => importShippedFacts(db, now, { onlyOnce })

test('a server without facts imports the shipped ones, once', async () => {
  db = open(await freshDatabase('migrated'))
  expect(await start(true)).toMatchObject({ added: 737 + 526 + 64 + 1 + 300, isNew: true })
  expect(await start(true)).not.toHaveProperty('isNew')
  expect(await start()).not.toHaveProperty('added')
})

test('facts imported from another folder are kept', async () => {
  db = open(await freshDatabase('facts'))
  const facts = await factsFolder()
  await facts.record('outlets.json', 'outlets', 'OL001', (outlet) => (outlet.name = '甲'))
  const { version } = await importFacts(db, facts.folder, now)
  await facts.remove()
  expect(await start()).toEqual({ version })
})

test('changed shipped facts are imported at start, except in production', async () => {
  db = open(await freshDatabase('facts'))
  await db`update publishing set shipped = 'an earlier fingerprint'`
  expect(await start(true)).not.toHaveProperty('added')
  expect(await start()).toMatchObject(unchanged)
  expect(await start()).not.toHaveProperty('added')
})

test('facts that a newer server parses differently are published again', async () => {
  db = open(await freshDatabase('facts'))
  const { version } = await start()
  await db`update publications set version = 'of an older server'`
  expect(await start(true)).toEqual({ version, isNew: true })
})
