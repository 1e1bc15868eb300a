import dayjs from 'dayjs'
import { buildApp } from './app'
import { openDatabase, type Database } from './db/database'
import { migrate } from './db/migrate'
import { isFree } from './db/postmaster'
import { env } from './env'
import { importShipped } from './modules/facts/facts.import'
import { BadFacts, sentence } from './modules/facts/facts.problems'

async function main() {
  if (!(await isFree(env.port, env.host))) throw new Error(`Port ${env.port} is in use.`)
  const database = await openDatabase()
  try {
    await serve(database)
  } catch (error) {
    await database.leave()
    throw error
  }
}

async function serve({ db, stop }: Database) {
  await migrate(db)
  await importShipped(db, dayjs().toISOString(), { onlyOnce: env.production })
  const app = buildApp({
    db,
    now: () => dayjs(),
    h5: env.h5Folder,
    log: { level: env.logLevel },
    proxies: env.proxies,
  })
  const url = await app.listen({ port: env.port, host: env.host })

  async function close() {
    await app.close()
    await stop()
    process.exit(0)
  }
  // Not `once`: Ctrl-C may come twice, from the terminal and from whoever started us, and the second
  // must not end us half-way. Closing twice is closing.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void close())

  console.log(`Listening on ${url}`)
}

main().catch((error: unknown) => {
  if (error instanceof BadFacts)
    for (const problem of error.problems) console.error(sentence(problem))
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
