import dayjs from 'dayjs'
import { buildApp, domains, jobs } from './app'
import { openVault } from './infra/crypto/open-vault'
import { openDatabase, type Database } from './infra/db/database'
import { findQuotingSettings } from './infra/db/quiet-log'
import type { Deps } from './deps'
import { endDeadlines } from './infra/deadlines'
import { isFree } from './infra/db/postmaster'
import { startJobs } from './infra/jobs/run-jobs'
import { readCalendars } from './domains/facts/calendars/read-calendars'
import { importShippedFacts } from './domains/facts/import-facts'
import { InvalidFacts, describeProblem, placeOf } from './domains/facts/fact-problems'
import { folderStore } from './infra/picture-store/folder-store'
import { s3Store } from './infra/picture-store/s3-store'
import { readSettings, type Settings } from './infra/settings/read-settings'
import { ensureSamples } from './samples/samples'
import { makeWeChat } from './infra/wechat/adapter'

/**
 * Settles at the first signal to end. Signals may arrive twice (from the terminal and from the parent process)
 * and during the start; then the server ends as soon as it has started, and cleans up.
 */
const endSignal = new Promise<void>((settle) => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => settle())
})

async function main() {
  const settings = readSettings('serve')
  const { port, host } = settings
  if (!(await isFree(port, host))) throw new Error(`Port ${port} is in use.`)
  const database = await openDatabase(settings)
  const end = await serve(database, settings).catch(async (error: unknown) => {
    await database.leave()
    throw error
  })
  await endSignal
  endInAnyCase()
  await end()
  await database.stop()
}

/** A PostgreSQL that does not answer must not keep the process from ending. */
function endInAnyCase() {
  setTimeout(() => {
    console.error(`Not ended in ${endDeadlines.process} ms, so what was under way is cut.`)
    process.exit(1)
  }, endDeadlines.process).unref()
}

/** Starts serving. Returns a function that ends it: requests and jobs under way have some seconds. */
async function serve({ db, forRequests, migrate }: Database, settings: Settings) {
  const isProduction = settings.profile === 'production'
  for (const sentence of await findQuotingSettings(db)) console.warn(sentence)
  await migrate()
  const vault = await openVault(db, settings, domains)
  const { setAside = [] } = await importShippedFacts(db, dayjs().toISOString(), {
    onlyOnce: isProduction,
  })
  for (const problem of setAside)
    console.error('Facts with a flaw keep their last published form:', placeOf(problem))
  await readCalendars(db)
  if (!isProduction) await ensureSamples({ db, vault, now: dayjs() })
  const deps: Deps = {
    db: forRequests,
    vault,
    now: () => dayjs(),
    wechat: settings.wechat && makeWeChat(settings.wechat),
    pictures: settings.s3 ? s3Store(settings.s3) : folderStore(settings.picturesFolder),
    h5: settings.h5Folder,
    log: { level: settings.logLevel },
    proxies: settings.proxies,
    busyAfter: 1000,
  }
  const app = buildApp(deps)
  const runningJobs = startJobs(
    jobs,
    { ...deps, db, report: (...fault) => app.log.error(...fault) },
    (name, err) => app.log.error({ err, job: name }, 'job'),
  )
  console.log(`Listening on ${await app.listen({ port: settings.port, host: settings.host })}`)
  return async () => {
    const cut = setTimeout(() => app.server.closeAllConnections(), endDeadlines.underWay)
    await Promise.all([runningJobs.stop(endDeadlines.underWay), app.close()])
    clearTimeout(cut)
  }
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    if (error instanceof InvalidFacts)
      for (const problem of error.problems) console.error(describeProblem(problem))
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  },
)
