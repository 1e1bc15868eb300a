import path from 'node:path'
import { env } from '../../env'
import { startPostgres } from './embedded'
import { open, type Db } from './open'

export interface Database {
  db: Db
  /** Closes the pool, and stops PostgreSQL if this process started it. */
  leave: () => Promise<void>
  /** Closes the pool, and stops the embedded PostgreSQL even if another process started it. */
  stop: () => Promise<void>
}

/** Opens DATABASE_URL if set, else the embedded PostgreSQL, which is restarted if it dies. */
export async function openDatabase(): Promise<Database> {
  if (env.databaseUrl) {
    const db = open(env.databaseUrl)
    const end = () => db.end({ timeout: 5 })
    return { db, leave: end, stop: end }
  }
  const postgres = await startPostgres(path.resolve(env.dataFolder))
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
