import { readdir } from 'node:fs/promises'
import type { Db } from '../db/open'
import { within } from '../within'
import { migrationsFolder } from '../db/migrate'

/** What the server requires before it can answer requests. */
export type Need = 'database' | 'migrations' | 'data' | 'clock'

/**
 * The first requirement that is missing; empty if the server is ready. Each depends on the one before it. A
 * database that does not answer within `ms` is missing.
 */
export const findMissingNeeds = (db: Db, ms: number) =>
  within(ms, findMissing(db)).catch((): Need[] => ['database'])

async function findMissing(db: Db): Promise<Need[]> {
  try {
    const done = await db<{ name: string }[]>`select name from migrations`
    const needed = await readdir(migrationsFolder)
    if (!needed.every((name) => done.some((migration) => migration.name === name)))
      return ['migrations']
    const [row] = await db`select from publications limit 1`
    return row ? [] : ['data']
  } catch (error) {
    return [(error as { code?: string }).code === '42P01' ? 'migrations' : 'database']
  }
}
