import { readdir } from 'node:fs/promises'
import type { Db } from '../db/open'
import { migrationsFolder } from '../db/migrate'

/** What a server needs before it can be of use. */
export type Need = 'database' | 'migrations' | 'data'

/** What is missing, the first of what stands on one another: without a database there is no data. */
export async function findMissingNeeds(db: Db): Promise<Need[]> {
  try {
    const done = await db<{ name: string }[]>`select name from migrations`
    const needed = await readdir(migrationsFolder)
    if (!needed.every((name) => done.some((one) => one.name === name))) return ['migrations']
    const [row] = await db`select from publications limit 1`
    return row ? [] : ['data']
  } catch (error) {
    return [(error as { code?: string }).code === '42P01' ? 'migrations' : 'database']
  }
}
