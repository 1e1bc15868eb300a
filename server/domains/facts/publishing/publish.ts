import type { Sql } from '../../../infra/db/open'
import { BadFacts } from '../fact-problems'
import type { Facts } from '../records/facts'
import { compose } from './compose-files'
import { nameFiles, pack } from './pack-files'
import * as repo from './publications.repo'

/**
 * Publishes what is known, unless that is published already. To be called in a transaction that has
 * its turn. Throws BadFacts when some of it cannot be read.
 */
export async function publish(tx: Sql, facts: Facts, now: string) {
  const { published, problems } = compose(facts, await repo.editedAnswers(tx))
  if (problems.length > 0) throw new BadFacts(problems)
  const { manifest, contents } = nameFiles(published)
  if ((await repo.currentVersion(tx)) === manifest.version) return { version: manifest.version }
  for (const file of await repo.missingFiles(tx, [...contents.keys()]))
    await repo.addFile(tx, await pack(file, contents.get(file)!))
  await repo.addPublication(tx, manifest, now)
  await repo.dropOldFiles(tx)
  return { version: manifest.version, isNew: true }
}
