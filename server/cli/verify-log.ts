import { openDatabase } from '../infra/db/database'
import { migrate } from '../infra/db/migrate'
import { listAnchors } from '../domains/ratings/public-log/public-log.repo'
import { verifyPublicLog } from '../domains/ratings/verification/verify-public-log'

/**
 * Verifies that the public log is intact and agrees with the stored ratings and rectifications. `--
 * --anchor HASH` also checks that an anchor kept by somebody is still published.
 */
async function main(args: string[]) {
  const [wish, kept, ...more] = args
  if (more.length > 0 || (wish && wish !== '--anchor') || (wish && !kept))
    throw new Error('npm run verify-log [-- --anchor HASH]')
  const { db, leave } = await openDatabase()
  try {
    await migrate(db)
    const { findings, entries, days, ratings, anchor } = await db.begin(
      'isolation level repeatable read read only',
      (tx) => verifyPublicLog(tx),
    )
    if (kept && !(await listAnchors(db)).some(({ hash }) => hash === kept))
      findings.push({ where: `anchor ${kept}`, what: 'is not among those published' })
    console.log(`${entries} entries on ${days} days, ${ratings} ratings.`)
    if (anchor) console.log(`The last anchor is ${anchor}.`)
    for (const { where, what } of findings) console.error(`${where}: ${what}`)
    console.log(
      findings.length > 0 ? `${findings.length} found.` : 'Nothing was changed, removed or moved.',
    )
    if (findings.length > 0) process.exitCode = 1
  } finally {
    await leave()
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
