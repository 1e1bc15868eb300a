import path from 'node:path'
import dayjs from 'dayjs'
import { openDatabase } from '../infra/db/database'
import { migrate } from '../infra/db/migrate'
import { importFacts, type ImportResult } from '../domains/facts/import-facts'
import { InvalidFacts, describeProblem } from '../domains/facts/fact-problems'

/** `npm run import -- DIR`: makes the facts in DIR the ones that are known and published. */
async function main(folder: string | undefined) {
  if (!folder) throw new Error('Which folder? npm run import -- DIR')
  const { db, leave } = await openDatabase()
  try {
    await migrate(db)
    const done = await importFacts(db, path.resolve(folder), dayjs().toISOString())
    console.log(summary(done))
  } finally {
    await leave()
  }
}

function summary({ added, changed, retired, returned, version, isNew }: ImportResult) {
  const changes = Object.entries({ added, changed, retired, returned }).filter(([, n]) => n > 0)
  const said = changes.map(([what, n]) => `${n} ${what}`).join(', ') || 'Nothing changed'
  return `${said}. ${isNew ? 'Published' : 'Still published'}: ${version}`
}

main(process.argv[2]).catch((error: unknown) => {
  if (error instanceof InvalidFacts) {
    for (const problem of error.problems) console.error(describeProblem(problem))
    console.error(`Nothing was imported, because of what is wrong: ${error.problems.length}.`)
  } else console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
