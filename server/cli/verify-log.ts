import { parseArgs } from 'node:util'
import dayjs from 'dayjs'
import { correctionOf } from '@/contract/ratings/anchor-corrections.rules'
import { clockAt } from '@/contract/facts/working-days.rules'
import { signingKeyOf } from '../infra/crypto/master-key'
import { openDatabase } from '../infra/db/database'
import { readSettings } from '../infra/settings/read-settings'
import { verifyPublicLog, type Verified } from '../domains/ratings/verification/verify-public-log'

const usage = 'Usage: npm run verify-log [-- [--anchor HASH] [--key KEY]]'

/**
 * `npm run verify-log` verifies that the public log is intact and agrees with the stored ratings and
 * rectifications; with `-- --anchor HASH` also that an anchor noted earlier is still published. Corrections of anchors
 * must be signed under `--key KEY`, noted earlier, or else under the key that the master key gives.
 */
async function main(args: string[]) {
  const { anchor: notedHash, key: notedKey } = readOptions(args)
  const settings = readSettings('read the database')
  const key = notedKey ?? (await signingKeyOf(settings, 'public log'))?.publicKey
  const today = clockAt(dayjs().valueOf()).day
  const { db, migrate, leave } = await openDatabase(settings)
  try {
    await migrate()
    const verified = await db.begin('isolation level repeatable read read only', (tx) =>
      verifyPublicLog(tx, { keys: key ? [key] : [], today }),
    )
    const { findings } = verified
    const noted = notedHash && describeNoted(verified, notedHash)
    if (notedHash && !noted)
      findings.push({ where: `anchor ${notedHash}`, what: 'is not among those published' })
    for (const sentence of summaryOf(verified)) console.log(sentence)
    if (noted) console.log(noted)
    if (key) console.log(`Corrections are signed under ${key}.`)
    for (const { where, what } of findings) console.error(`${where}: ${what}`)
    console.log(
      findings.length > 0 ? `${findings.length} found.` : 'Nothing was changed, removed or moved.',
    )
    if (findings.length > 0) process.exitCode = 1
  } finally {
    await leave()
  }
}

function readOptions(args: string[]) {
  try {
    const text = { type: 'string' } as const
    return parseArgs({ args, options: { anchor: text, key: text }, strict: true }).values
  } catch {
    throw new Error(usage)
  }
}

function summaryOf({ entries, days, ratings, since, anchor, corrections }: Verified) {
  return [
    `${entries} entries on ${days} days, ${ratings} ratings.`,
    ...(since ? [`Ratings are published in batches since ${since}.`] : []),
    ...corrections.map(
      ({ day, wrong, right, at, reason }) =>
        `The anchor of ${day}, ${wrong}, was corrected on ${clockAt(Date.parse(at)).day} to ` +
        `${right ?? 'the one made at the end of that day'}: ${reason.en ?? reason.zh}`,
    ),
    ...(anchor ? [`The last anchor is ${anchor}.`] : []),
  ]
}

/** Undefined if an anchor that somebody noted was never published. */
function describeNoted({ published, corrections }: Verified, hash: string) {
  const anchor = published.find((candidate) => candidate.hash === hash)
  if (!anchor) return undefined
  const isCorrected = correctionOf(corrections, anchor) !== undefined
  return `The anchor ${hash} is that of ${anchor.day}${isCorrected ? ', corrected since' : ''}.`
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
