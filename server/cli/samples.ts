import dayjs from 'dayjs'
import { masterKey } from '../infra/crypto/master-key'
import { makeVault } from '../infra/crypto/vault'
import { openDatabase } from '../infra/db/database'
import { migrate } from '../infra/db/migrate'
import { env } from '../env'
import { makeSamples, removeSamples } from '../samples/samples'

/** `npm run samples` recreates the sample data; `npm run samples -- --remove` removes it. */
async function main(args: string[]) {
  const [option, ...more] = args
  if (more.length > 0 || (option && option !== '--remove'))
    throw new Error('Usage: npm run samples [-- --remove]')
  if (!option && env.production) throw new Error('Samples are not made when NODE_ENV=production.')
  const { db, leave } = await openDatabase()
  try {
    await migrate(db)
    console.log(option ? await remove(db) : await make(db))
  } finally {
    await leave()
  }
}

type Db = Parameters<typeof removeSamples>[0]['db']

async function make(db: Db) {
  const made = await makeSamples({ db, vault: makeVault(await masterKey()), now: dayjs() })
  return made > 0
    ? `Made ${made} sample trainings, and people to try them with.`
    : 'Samples require imported facts: start the server once.'
}

async function remove(db: Db) {
  const { trainings = 0 } = await removeSamples({ db })
  return `Removed ${trainings} sample trainings, and the people and plans with them.`
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
