import { randomBytes } from 'node:crypto'
import dayjs from 'dayjs'
import { domains } from '../../../../server/app'
import { openVault } from '../../../../server/infra/crypto/open-vault'
import { open, type Db } from '../../../../server/infra/db/open'
import { readSettings } from '../../../../server/infra/settings/read-settings'
import { newId } from '../../../../server/infra/db/uuid'
import { freshDatabase } from '../../../support/database'
import { testKey, testVault } from '../../../support/vault'

let db: Db
beforeEach(async () => (db = open(await freshDatabase('migrated'))))
afterEach(() => db.end())

const otherKey = randomBytes(32).toString('base64')
const start = (MASTER_KEY: string) =>
  openVault(db, readSettings('open sealed values', { PROFILE: 'production', MASTER_KEY }), domains)
const refusal = 'MASTER_KEY is not the one that the data in this database is encrypted under.'

/** A citizen whose phone number was sealed before there were probes. */
async function sealedPhone() {
  const id = newId(dayjs())
  await db`insert into citizens ${db({ id, created_at: dayjs().toISOString() })}`
  const at = dayjs().toISOString()
  const phone = '13912345678'
  const sealed = testVault.seal(phone, { table: 'profiles', column: 'phone', row: id })
  await db`insert into profiles ${db({
    citizen_id: id,
    name: '王小明',
    phone: sealed,
    phone_index: testVault.index(phone),
    phone_last4: phone.slice(-4),
    consent: '1',
    consented_at: at,
    changed_at: at,
  })}`
}

test('a database is opened again under the key of its first start only', async () => {
  const vault = await start(testKey)
  const place = { table: 't', column: 'c', row: '1' }
  expect((await start(testKey)).open(vault.seal('text', place), place)).toBe('text')
  await expect(start(otherKey)).rejects.toThrow(refusal)
  await start(testKey)
})

test('a database with sealed data from before accepts only the key that opens it', async () => {
  await sealedPhone()
  await expect(start(otherKey)).rejects.toThrow(refusal)
  expect(await db`select from key_probe`).toHaveLength(0)
  await start(testKey)
  await expect(start(otherKey)).rejects.toThrow(refusal)
})

test('one value that is damaged does not refuse the right key', async () => {
  await sealedPhone()
  await db`update profiles set phone = '\\x00'`
  await sealedPhone()
  await start(testKey)
})

test('of two servers that first start at once with different keys, one is refused', async () => {
  const starts = await Promise.allSettled([start(testKey), start(otherKey)])
  expect(starts.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})

test('every sealed column is known to the check', async () => {
  const columns = await db<{ name: string }[]>`
    select table_name || '.' || column_name as name from information_schema.columns
    where table_schema = 'public' and data_type = 'bytea' and column_name !~ '(^|_)(hash|index)$'
      and table_name not in ('key_probe', 'published_files')`
  const known = domains.flatMap(({ sealed = [] }) => sealed)
  expect(columns.map(({ name }) => name).sort()).toEqual(
    known.map(({ table, column }) => `${table}.${column}`).sort(),
  )
})
