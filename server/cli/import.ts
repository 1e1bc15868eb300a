import path from 'node:path'
import dayjs from 'dayjs'
import type { GuideConflict } from '@/contract/facts/guide-edits.schema'
import type { FactConflict } from '@/contract/facts/outlet-edits.schema'
import { openDatabase } from '../infra/db/database'
import { readSettings } from '../infra/settings/read-settings'
import { importFacts, type ImportResult } from '../domains/facts/import-facts'
import { InvalidFacts, describeProblem, type Problem } from '../domains/facts/fact-problems'

/** `npm run import -- DIR`: replaces and publishes the facts by those in DIR. */
async function main(folder: string | undefined) {
  if (!folder) throw new Error('Usage: npm run import -- DIR')
  const { db, migrate, leave } = await openDatabase(readSettings('read the database'))
  try {
    await migrate()
    const result = await importFacts(db, path.resolve(folder), dayjs().toISOString())
    console.log(summary(result))
    for (const problem of result.setAside ?? []) console.log(describeSetAside(problem))
    for (const conflict of result.conflicts ?? []) console.log(describeConflict(conflict))
    for (const conflict of result.guideConflicts ?? []) console.log(describeGuideConflict(conflict))
  } finally {
    await leave()
  }
}

function summary({ added, changed, retired, returned, version, isNew }: ImportResult) {
  const changes = Object.entries({ added, changed, retired, returned }).filter(([, n]) => n > 0)
  const listed = changes.map(([what, n]) => `${n} ${what}`).join(', ') || 'Nothing changed'
  return `${listed}. ${isNew ? 'Published' : 'Still published'}: ${version}`
}

/** A value that staff entered and that no longer passes the checks. Its last published form stays. */
const describeSetAside = (problem: Problem) => `Not published: ${describeProblem(problem)}`

/** The person's value stays published until a supervisor decides on a staff page. */
const describeConflict = ({ outlet, ...values }: FactConflict) => describeValues(outlet, values)

const describeGuideConflict = ({ guide, version, ...values }: GuideConflict) =>
  describeValues(version === undefined ? guide : `${guide} from ${version}`, values)

const describeValues = (
  record: string,
  { kept, imported }: Pick<FactConflict | GuideConflict, 'kept' | 'imported'>,
) =>
  `Conflict: ${record} ${kept.field}: a person confirmed ${JSON.stringify(kept.value)}, ` +
  `the import has ${JSON.stringify(imported?.value ?? null)}. The person's value is kept.`

main(process.argv[2]).catch((error: unknown) => {
  if (error instanceof InvalidFacts) {
    for (const problem of error.problems) console.error(describeProblem(problem))
    console.error(`Nothing was imported: ${error.problems.length} problems.`)
  } else console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
