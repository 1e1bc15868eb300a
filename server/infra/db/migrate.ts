import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import { ignoreDuplicate, type Db } from './open'

export const migrationsFolder = path.join(__dirname, '../../migrations')

/** Runs each numbered migration once, in order. A lock row serialises servers that start at the same time. */
export async function migrate(db: Db) {
  await db`create table if not exists migrations (name text primary key)`.catch(ignoreDuplicate)
  await db`insert into migrations values ('lock') on conflict do nothing`
  await db.begin(async (tx) => {
    await tx`select from migrations where name = 'lock' for update`
    const done = await tx<{ name: string }[]>`select name from migrations`
    for (const name of (await readdir(migrationsFolder)).sort()) {
      if (done.some((migration) => migration.name === name)) continue
      await tx.unsafe(await readFile(path.join(migrationsFolder, name), 'utf8'))
      await tx`insert into migrations values (${name})`
    }
  })
}
