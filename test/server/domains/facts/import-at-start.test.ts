import type { Db } from '../../../../server/infra/db/open'
import { open } from '../../../../server/infra/db/open'
import { importFacts, importShippedFacts } from '../../../../server/domains/facts/import-facts'
import { freshDatabase } from '../../../support/database'
import { factsFolder } from '../../../support/facts-folder'

const now = '2026-12-02T06:20:00.000Z'
const nothing = { added: 0, changed: 0, retired: 0, returned: 0 }
let db: Db

afterEach(() => db.end())

/** `onlyOnce` is what a server in production does. */
const start = (onlyOnce = false) => importShippedFacts(db, now, { onlyOnce })

test('a server that knows nothing imports what it is shipped with, once', async () => {
  db = open(await freshDatabase('migrated'))
  expect(await start(true)).toMatchObject({ added: 591, isNew: true })
  expect(await start(true)).not.toHaveProperty('isNew')
  expect(await start()).not.toHaveProperty('added')
})

test('what was imported from elsewhere is left alone', async () => {
  db = open(await freshDatabase('facts'))
  const facts = await factsFolder()
  await facts.record('outlets.json', 'outlets', 'OL001', (outlet) => (outlet.name = '甲'))
  const { version } = await importFacts(db, facts.folder, now)
  await facts.remove()
  expect(await start()).toEqual({ version })
})

test('when what it is shipped with has changed, it is imported, but not in production', async () => {
  db = open(await freshDatabase('facts'))
  await db`update publishing set shipped = 'what it was shipped with before'`
  expect(await start(true)).not.toHaveProperty('added')
  expect(await start()).toMatchObject(nothing)
  expect(await start()).not.toHaveProperty('added')
})

test('what a newer server reads in a new way is published anew', async () => {
  db = open(await freshDatabase('facts'))
  const { version } = await start()
  await db`update publications set version = 'as an older server read them'`
  expect(await start(true)).toEqual({ version, isNew: true })
})
