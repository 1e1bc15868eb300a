import dayjs from 'dayjs'
import { masterKey } from '../infra/crypto/master-key'
import { makeVault } from '../infra/crypto/vault'
import { openDatabase } from '../infra/db/database'
import { migrate } from '../infra/db/migrate'
import { env } from '../env'
import { makeSamples, removeSamples } from '../samples/samples'

/** `npm run samples`: makes sample trainings, people and plans anew. `-- --remove`: takes them away. */
async function main(args: string[]) {
  const [wish, ...more] = args
  if (more.length > 0 || (wish && wish !== '--remove'))
    throw new Error('Make them, or take them away? npm run samples [-- --remove]')
  if (!wish && env.production) throw new Error('Samples are not made when NODE_ENV=production.')
  const { db, leave } = await openDatabase()
  try {
    await migrate(db)
    console.log(wish ? await remove(db) : await make(db))
  } finally {
    await leave()
  }
}

type Db = Parameters<typeof removeSamples>[0]['db']

async function make(db: Db) {
  const made = await makeSamples({ db, vault: makeVault(await masterKey()), now: dayjs() })
  return made > 0
    ? `Made ${made} sample trainings, and people to try them with.`
    : 'There are no facts yet to make samples of: start the server once.'
}

async function remove(db: Db) {
  const { trainings = 0 } = await removeSamples({ db })
  return `Removed ${trainings} sample trainings, and the people and plans with them.`
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
