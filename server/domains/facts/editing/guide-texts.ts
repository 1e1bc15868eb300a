import {
  differingFields,
  guideChangeFrom,
  textsOfGuide,
  withChanges,
} from '@/contract/facts/guide-edits.rules'
import type {
  GuideChange,
  GuideField,
  GuideState,
  GuideTexts,
  StaffGuideTexts,
} from '@/contract/facts/guide-edits.schema'
import { guideEdits } from '@/contract/facts/guide-edits.settings'
import { guideFields } from '@/contract/facts/guide-fields.settings'
import type { ServiceItem } from '@/contract/facts/services.schema'
import type { IsoDay } from '@/contract/shared/time.types'
import type { Sql } from '../../../infra/db/open'
import { refuse } from '../../../infra/http/refusal'
import type { Requester } from '../../../infra/http/requester'
import { loadLiveFacts } from '../facts.repo'
import { parseTouchedService } from '../parsing/parse-law'
import { parseService } from '../parsing/parse-service'
import { serviceContext } from '../parsing/service-context'
import type { Facts } from '../records/facts'
import * as repo from './guide-edits.repo'
import { toProposal } from './to-proposal'

/** A version of a guide as it was imported. */
interface ImportedVersion {
  /** Absent: the earliest one. */
  from?: IsoDay
  item: ServiceItem
}

/** The earliest first; undefined if there is no such guide, or its record has a flaw. */
export function importedVersions(facts: Facts, guide: string): ImportedVersion[] | undefined {
  const item = parseImported(facts, guide)
  if (!item) return undefined
  const pages = [...facts.lawPage.values()]
    .filter((page) => page.id === guide && page.next && facts.law.has(page.law))
    .map((page) => ({ page, from: facts.law.get(page.law)!.from }))
    .sort((a, b) => (a.from < b.from ? -1 : 1))
  const versions: ImportedVersion[] = [{ item }]
  for (const { page, from } of pages) {
    const context = { guide: facts.guide.get(guide), fees: [], verified: false }
    const { next } = parseTouchedService(page, item, context)
    versions.push({ from, item: { ...versions.at(-1)!.item, ...next } })
  }
  return versions
}

function parseImported(facts: Facts, guide: string) {
  const record = facts.service.get(guide)
  try {
    return record && parseService(record, serviceContext(facts))
  } catch {
    return undefined // the import or the start has reported it
  }
}

/** What was imported of a field of a version; undefined if there is no such version. */
export function importedChange(
  facts: Facts,
  { guide, version, field }: { guide: string; version?: IsoDay; field: GuideField },
): GuideChange | undefined {
  const found = importedVersions(facts, guide)?.find(({ from }) => from === version)
  return found && guideChangeFrom(textsOfGuide(found.item), field)
}

/** The days on which versions of a guide begin, imported or added. Refuses the id of an unknown guide. */
export async function knownVersions(sql: Sql, guide: string): Promise<IsoDay[]> {
  const imported = importedVersions(await loadLiveFacts(sql), guide) ?? refuse('not_found')
  const published = await repo.listPublishedProposals(sql, guide)
  const days = [...imported.map(({ from }) => from), ...published.map(({ version }) => version)]
  return [...new Set(days)].filter((day) => typeof day === 'string').sort()
}

/** The texts of each version of a guide over time, and what waits. */
export async function readGuide(sql: Sql, guide: string, who: Requester): Promise<StaffGuideTexts> {
  const imported = importedVersions(await loadLiveFacts(sql), guide) ?? refuse('not_found')
  const published = await repo.listPublishedProposals(sql, guide)
  const newest = await repo.listNewestProposals(sql, guide)
  const waiting = newest.filter(({ state }) => state === 'waiting')
  const states = statesOf(imported, [...published, ...waiting])
  const shown = states.slice(-guideEdits.maxStates)
  return {
    guide,
    states: shown,
    newest: newest.map((row) => toProposal(row, who)),
    earlier: states.length - shown.length,
  }
}

/** A later version begins with the latest texts of the one before it, as far as nothing is stated otherwise. */
function statesOf(imported: readonly ImportedVersion[], proposals: readonly repo.ProposalRow[]) {
  const days = new Set([
    ...imported.map(({ from = '' }) => from),
    ...proposals.map(({ version }) => version ?? ''),
  ])
  const states: GuideState[] = []
  let before: GuideTexts | undefined
  for (const day of [...days].sort()) {
    const own = imported.find(({ from = '' }) => from === day)
    const version = day ? { version: day } : {}
    let texts = own ? inherited(own, imported, before) : before!
    if (own) states.push({ id: 'imported', ...version, texts })
    let lasting = texts
    for (const row of proposals.filter((proposal) => (proposal.version ?? '') === day)) {
      texts = withChanges(lasting, row.changes)
      const isWaiting = row.state === 'waiting'
      if (!isWaiting) lasting = texts
      const at = row.decidedAt ?? row.at
      states.push({
        id: row.id,
        ...version,
        texts,
        at,
        ...(isWaiting && { waiting: true }),
      })
    }
    before = lasting
  }
  return states
}

/** An imported version, with the edits of the one before it where it says nothing of its own. */
function inherited(
  own: ImportedVersion,
  imported: readonly ImportedVersion[],
  before: GuideTexts | undefined,
): GuideTexts {
  const texts = textsOfGuide(own.item)
  if (!before) return texts
  const previous = textsOfGuide(imported[imported.indexOf(own) - 1]!.item)
  const differing = differingFields(previous, texts)
  const same = guideFields.filter((field) => !differing.includes(field))
  return withChanges(
    texts,
    same.map((field) => guideChangeFrom(before, field)),
  )
}
