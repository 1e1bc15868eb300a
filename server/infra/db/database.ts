import { startPostgres } from './embedded'
import type { Settings } from '../settings/read-settings'
import { open, type Db } from './open'

export interface Database {
  db: Db
  /** Closes the pool, and stops PostgreSQL if this process started it. */
  leave: () => Promise<void>
  /** Closes the pool, and stops the embedded PostgreSQL even if another process started it. */
  stop: () => Promise<void>
}

/** Opens DATABASE_URL if set, else the embedded PostgreSQL, which is restarted if it dies. */
export async function openDatabase({ databaseUrl, dataFolder }: Settings): Promise<Database> {
  if (databaseUrl) {
    const db = open(databaseUrl)
    const end = () => db.end({ timeout: 5 })
    return { db, leave: end, stop: end }
  }
  const postgres = await startPostgres(dataFolder)
  const db = open(postgres.url('postgres'))
  const watch = setInterval(() => void postgres.revive().catch(() => {}), 1000).unref()
  const end = () => {
    clearInterval(watch)
    return db.end({ timeout: 5 })
  }
  const stop = async () => {
    await end()
    await postgres.stop()
  }
  return { db, stop, leave: postgres.adopted ? end : stop }
}
