import { migrationDatabase, requestDatabase, workDatabase } from '../deadlines'
import { startPostgres } from './embedded'
import type { Settings } from '../settings/read-settings'
import { migrate } from './migrate'
import { open, type Db } from './open'

export interface Database {
  /** For the start, jobs and commands. */
  db: Db
  /** For requests, which may take less time. Jobs do not use up its connections. */
  forRequests: Db
  /** Applies what is missing of the migrations, however long it takes. */
  migrate: () => Promise<void>
  /** Closes the pools, and stops PostgreSQL if this process started it. */
  leave: () => Promise<void>
  /** Closes the pools, and stops the embedded PostgreSQL even if another process started it. */
  stop: () => Promise<void>
}

/** Seconds after which queries under way are cut. */
const timeout = 1

const openPools = (url: string) => {
  const db = open(url, workDatabase, 5)
  const forRequests = open(url, requestDatabase)
  const end = async () =>
    void (await Promise.all([db.end({ timeout }), forRequests.end({ timeout })]))
  return { db, forRequests, migrate: () => migrateWithoutLimits(url), end }
}

async function migrateWithoutLimits(url: string) {
  const db = open(url, migrationDatabase, 1)
  try {
    await migrate(db)
  } finally {
    await db.end({ timeout })
  }
}

/** Opens DATABASE_URL if set, else the embedded PostgreSQL, which is restarted if it dies. */
export async function openDatabase({ databaseUrl, dataFolder }: Settings): Promise<Database> {
  if (databaseUrl) {
    const { end, ...pools } = openPools(databaseUrl)
    return { ...pools, leave: end, stop: end }
  }
  const postgres = await startPostgres(dataFolder)
  const { end: endPools, ...pools } = openPools(postgres.url('postgres'))
  const watch = setInterval(() => void postgres.revive().catch(() => {}), 1000).unref()
  const end = () => {
    clearInterval(watch)
    return endPools()
  }
  const stop = async () => {
    await end()
    await postgres.stop()
  }
  return { ...pools, stop, leave: postgres.adopted ? end : stop }
}
