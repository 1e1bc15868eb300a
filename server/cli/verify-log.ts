import { openDatabase } from '../infra/db/database'
import { readSettings } from '../infra/settings/read-settings'
import { listAnchors } from '../domains/ratings/public-log/public-log.repo'
import { verifyPublicLog } from '../domains/ratings/verification/verify-public-log'

/**
 * `npm run verify-log` verifies that the public log is intact and agrees with the stored ratings and
 * rectifications; with `-- --anchor HASH` also that an anchor noted earlier is still published.
 */
async function main(args: string[]) {
  const [option, notedHash, ...more] = args
  if (more.length > 0 || (option && option !== '--anchor') || (option && !notedHash))
    throw new Error('Usage: npm run verify-log [-- --anchor HASH]')
  const { db, migrate, leave } = await openDatabase(readSettings('read the database'))
  try {
    await migrate()
    const { findings, entries, days, ratings, since, anchor } = await db.begin(
      'isolation level repeatable read read only',
      (tx) => verifyPublicLog(tx),
    )
    if (notedHash && !(await listAnchors(db)).some(({ hash }) => hash === notedHash))
      findings.push({ where: `anchor ${notedHash}`, what: 'is not among those published' })
    console.log(`${entries} entries on ${days} days, ${ratings} ratings.`)
    if (since) console.log(`Ratings are published in batches since ${since}.`)
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
