import dayjs from 'dayjs'
import { domains } from '../app'
import { openVault } from '../infra/crypto/open-vault'
import { openDatabase } from '../infra/db/database'
import { readSettings, type Settings } from '../infra/settings/read-settings'
import { makeSamples, removeSamples } from '../samples/samples'

/** `npm run samples` recreates the sample data; `npm run samples -- --remove` removes it. */
async function main(args: string[]) {
  const [option, ...more] = args
  if (more.length > 0 || (option && option !== '--remove'))
    throw new Error('Usage: npm run samples [-- --remove]')
  const settings = readSettings('read the database')
  if (!option && settings.profile !== 'development')
    throw new Error('Samples are made with PROFILE=development only.')
  const { db, migrate, leave } = await openDatabase(settings)
  try {
    await migrate()
    console.log(option ? await remove(db) : await make(db, settings))
  } finally {
    await leave()
  }
}

type Db = Parameters<typeof removeSamples>[0]['db']

async function make(db: Db, settings: Settings) {
  const vault = await openVault(db, settings, domains)
  const made = await makeSamples({ db, vault, now: dayjs() })
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
