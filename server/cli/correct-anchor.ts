import { parseArgs } from 'node:util'
import dayjs from 'dayjs'
import { lengthOf } from '@/contract/shared/as-meant/characters.rules'
import { meantLine } from '@/contract/shared/as-meant/text.rules'
import { isRealDay } from '@/contract/shared/real-days.rules'
import { findPersonalData } from '@/contract/people/personal-data.rules'
import { clockAt } from '@/contract/facts/working-days.rules'
import { domains } from '../app'
import { openVault } from '../infra/crypto/open-vault'
import { openDatabase } from '../infra/db/database'
import { migrate } from '../infra/db/migrate'
import { clockGap, maxClockGap } from '../infra/jobs/clock-gap'
import { readSettings } from '../infra/settings/read-settings'
import { correctAnchor } from '../domains/ratings/corrections/correct-anchor'
import {
  planCorrections,
  type PlannedCorrection,
} from '../domains/ratings/corrections/plan-corrections'

const usage =
  'Usage: npm run correct-anchor -- --day YYYY-MM-DD --reason 原因 [--reason-en REASON] [--sign]'

/** Of a reason, in characters: it is read on a phone. */
const longestReason = 200

/**
 * `npm run correct-anchor` shows how the anchor of a day in the public log would be corrected; with `--sign` it signs and
 * publishes the correction.
 */
async function main(args: string[]) {
  const { day, reason, sign } = readOptions(args)
  const settings = readSettings('open sealed values')
  const { db, leave } = await openDatabase(settings)
  try {
    await migrate(db)
    const key = (await openVault(db, settings, domains)).signingKey('public log')
    if ((await clockGap(db, dayjs)) > maxClockGap)
      throw new Error(
        'The clocks of this machine and of the database differ: set them right first.',
      )
    const now = dayjs()
    console.log(
      `By the clock it is ${now.toISOString()}, ${clockAt(now.valueOf()).day} in Shanghai.`,
    )
    const planned = sign
      ? await correctAnchor(db, { day, reason, key, now })
      : await db.begin((tx) => planCorrections(tx, day, clockAt(now.valueOf()).day))
    for (const correction of planned) console.log(describe(correction))
    console.log(
      sign
        ? `Corrected, and signed under ${key.publicKey}.`
        : 'Nothing is done yet. If the clock is right, say so with --sign: a correction stays for good.',
    )
  } finally {
    await leave()
  }
}

function readOptions(args: string[]) {
  const text = { type: 'string' } as const
  const options = { day: text, reason: text, 'reason-en': text, sign: { type: 'boolean' } } as const
  const { day = '', reason = '', 'reason-en': reasonEn = '', sign = false } = parse(args, options)
  const [zh, en] = [meantLine(reason), meantLine(reasonEn)]
  if (!isRealDay(day) || !zh) throw new Error(usage)
  for (const reason of [zh, en]) {
    if (lengthOf(reason) > longestReason)
      throw new Error(`A reason has at most ${longestReason} characters.`)
    if (findPersonalData(reason).length > 0)
      throw new Error('The reason is public for good, and seems to hold personal data.')
  }
  return { day, reason: { zh, ...(en && { en }) }, sign }
}

function parse<T extends NonNullable<Parameters<typeof parseArgs>[0]>['options']>(
  args: string[],
  options: T,
) {
  try {
    return parseArgs({ args, options, strict: true }).values
  } catch {
    throw new Error(usage)
  }
}

function describe({ wrong, right }: PlannedCorrection) {
  const by = right
    ? `${right.hash}, which holds the ${right.entries} entries of the day`
    : 'the one that is published once the day is over'
  return `${wrong.day}: ${wrong.hash} is superseded by ${by}.`
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
