import path from 'node:path'
import { env } from '../../env'
import { startPostgres } from './embedded'
import { open, type Db } from './open'

export interface Database {
  db: Db
  /** Ends what was begun here: the pool, and PostgreSQL unless it ran before us or is not ours. */
  leave: () => Promise<void>
  /** The same, and PostgreSQL too if it is ours: for whoever is the last. */
  stop: () => Promise<void>
}

/** The database this server is told to use, else the one it brings. */
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
