import { clockAt } from '@/contract/facts/working-days.rules'
import type { Sql } from '../../../infra/db/open'
import { parseCalendar } from '../calendars/read-calendars'
import { listEditsInForce } from '../editing/outlet-edits.repo'
import { InvalidFacts } from '../fact-problems'
import type { Facts } from '../records/facts'
import { composeFiles } from './compose-files'
import { buildManifest, packFile } from './pack-files'
import * as repo from './publications.repo'

/**
 * Publishes the facts unless they are published already. The transaction must hold `lockPublishing`.
 * Throws InvalidFacts if a record cannot be parsed.
 */
export async function publishFacts(tx: Sql, facts: Facts, now: string) {
  const { day } = clockAt(Date.parse(now))
  const { problems, ...content } = composeFiles(facts, {
    answers: await repo.listEditedAnswers(tx),
    outlets: await listEditsInForce(tx),
    today: day,
  })
  if (problems.length > 0) throw new InvalidFacts(problems)
  await repo.savePublishedDay(tx, day)
  const calendars = [...facts.calendar.values()].map(parseCalendar)
  const { manifest, contents } = buildManifest({ ...content, calendars })
  if ((await repo.currentVersion(tx)) === manifest.version) return { version: manifest.version }
  for (const file of await repo.missingFiles(tx, [...contents.keys()]))
    await repo.addFile(tx, await packFile(file, contents.get(file)!))
  await repo.addPublication(tx, manifest, now)
  await repo.deleteOldFiles(tx)
  return { version: manifest.version, isNew: true }
}
