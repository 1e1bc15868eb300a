import dayjs from 'dayjs'
import { clockAt } from '@/contract/facts/working-days.rules'
import type { IsoDay } from '@/contract/shared/time.types'
import type { Sql } from '../../../infra/db/open'
import { listGuideEditsInForce } from '../editing/guide-edits.repo'
import type { WaitingEdits } from '../editing/publish'
import type { GuideEditInForce } from '../editing/apply-guide-edits'
import { listAdditions } from '../everyday/everyday-edits.repo'
import { heldSince } from '@/contract/facts/public-settings.rules'
import { listPublished } from '../public-settings/public-settings.repo'
import { listEditsInForce } from '../editing/outlet-edits.repo'
import { InvalidFacts, type Problem } from '../fact-problems'
import { listLawConfirmations } from '../laws/law-confirmations.repo'
import type { Facts } from '../records/facts'
import { composeFiles, type Edits } from './compose-files'
import { buildManifest, packFile } from './pack-files'
import * as repo from './publications.repo'

export interface Publication {
  version: string
  /** True if it was made just now. */
  isNew?: boolean
  /** What has a flaw and keeps its last published form. Missing if there is nothing. */
  setAside?: Problem[]
}

interface Publishing {
  facts: Facts
  now: string
  /** Which of the problems nothing may be published with. */
  refused: (problems: Problem[]) => Problem[]
}

/**
 * Publishes the facts unless they are published already. The transaction must hold `lockPublishing`.
 * Throws InvalidFacts with the problems that are refused.
 */
export async function publishFacts(
  tx: Sql,
  { facts, now, refused }: Publishing,
): Promise<Publication> {
  const edits = await loadEdits(tx, now)
  const composed = composeFiles(facts, edits)
  const { problems } = composed
  const grave = problems.length > 0 ? refused(problems) : []
  if (grave.length > 0) throw new InvalidFacts(grave)
  const content =
    problems.length > 0 ? composeFiles(facts, edits, await repo.lastPublished(tx)) : composed
  await repo.savePublishedDay(tx, edits.today)
  const { manifest, contents } = buildManifest({
    ...content,
    settings: await loadSettings(tx, now),
  })
  const { version } = manifest
  const result = { version, ...(problems.length > 0 && { setAside: problems }) }
  if ((await repo.currentVersion(tx)) === version) return result
  for (const file of await repo.missingFiles(tx, [...contents.keys()]))
    await repo.addFile(tx, await packFile(file, contents.get(file)!))
  await repo.addPublication(tx, manifest, now)
  await repo.deleteOldFiles(tx)
  return { ...result, isNew: true }
}

const dayOf = (now: string): IsoDay => clockAt(Date.parse(now)).day

/** Old ones are not carried: no phone counts by what ended a year ago. */
const loadSettings = async (sql: Sql, now: string) =>
  heldSince(dayOf(dayjs(now).subtract(1, 'year').toISOString()), await listPublished(sql))

export const loadEdits = async (sql: Sql, now: string): Promise<Edits> => ({
  answers: await repo.listEditedAnswers(sql),
  outlets: await listEditsInForce(sql),
  guides: await listGuideEditsInForce(sql),
  laws: await listLawConfirmations(sql),
  everyday: await listAdditions(sql),
  today: dayOf(now),
})

/** As if edits that wait were in force. */
export function withEdits(edits: Edits, waiting: WaitingEdits): Edits {
  const confirmed = { day: edits.today, by: 'city' as const }
  if ('outlet' in waiting) {
    const { outlet: edit } = waiting
    const others = edits.outlets.filter(
      ({ outlet, change }) => outlet !== edit.outlet || change.field !== edit.change.field,
    )
    return { ...edits, outlets: [...others, { ...edit, confirmed }] }
  }
  const isReplaced = (known: Pick<GuideEditInForce, 'guide' | 'version' | 'change'>) =>
    waiting.guide.some(
      ({ guide, version, change }) =>
        guide === known.guide && version === known.version && change.field === known.change.field,
    )
  const { guides = [] } = edits
  const others = guides.filter((known) => !isReplaced(known))
  return { ...edits, guides: [...others, ...waiting.guide.map((edit) => ({ ...edit, confirmed }))] }
}

/** The problems that were not there before. */
export function addedProblems(facts: Facts, before: Edits, problems: Problem[]) {
  const known = new Set(
    composeFiles(facts, before).problems.map((problem) => JSON.stringify(problem)),
  )
  return problems.filter((problem) => !known.has(JSON.stringify(problem)))
}
