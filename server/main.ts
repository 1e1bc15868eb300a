import dayjs from 'dayjs'
import { buildApp, jobs } from './app'
import { masterKey } from './infra/crypto/master-key'
import { makeVault } from './infra/crypto/vault'
import { openDatabase } from './infra/db/database'
import { migrate } from './infra/db/migrate'
import type { Db } from './infra/db/open'
import type { Deps } from './deps'
import { isFree } from './infra/db/postmaster'
import { env } from './env'
import { startJobs } from './infra/jobs/run-jobs'
import { importShippedFacts } from './domains/facts/import-facts'
import { InvalidFacts, describeProblem } from './domains/facts/fact-problems'
import { pictureStoreOfSettings } from './infra/picture-store/settings'
import { ensureSamples } from './samples/samples'
import { weChatOfSettings } from './infra/wechat/settings'

/**
 * Settles at the first signal to end. Signals may arrive twice (from the terminal and from the parent process)
 * and during the start; then the server ends as soon as it has started, and cleans up.
 */
const endSignal = new Promise<void>((settle) => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => settle())
})

async function main() {
  const external = { wechat: weChatOfSettings(), pictures: pictureStoreOfSettings() }
  if (!(await isFree(env.port, env.host))) throw new Error(`Port ${env.port} is in use.`)
  const { db, leave, stop } = await openDatabase()
  const app = await serve(db, external).catch(async (error: unknown) => {
    await leave()
    throw error
  })
  await endSignal
  await app.close()
  await stop()
}

async function serve(db: Db, external: Pick<Deps, 'wechat' | 'pictures'>) {
  await migrate(db)
  await importShippedFacts(db, dayjs().toISOString(), { onlyOnce: env.production })
  const vault = makeVault(await masterKey())
  if (!env.production) await ensureSamples({ db, vault, now: dayjs() })
  const deps: Deps = {
    db,
    vault,
    now: () => dayjs(),
    ...external,
    h5: env.h5Folder,
    log: { level: env.logLevel },
    proxies: env.proxies,
    busyAfter: 1000,
  }
  const app = buildApp(deps)
  const runningJobs = startJobs(jobs, deps, (name, err) => app.log.error({ err, job: name }, 'job'))
  app.addHook('preClose', () => runningJobs.stop())
  console.log(`Listening on ${await app.listen({ port: env.port, host: env.host })}`)
  return app
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
