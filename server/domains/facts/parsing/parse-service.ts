import type { ServiceItem, Step } from '@/contract/facts/services.schema'
import type { Static } from '@sinclair/typebox'
import { audiences, ipTypes, serviceKinds, stages } from '../records/vocabulary'
import type {
  ExpiryRecord,
  GuideRecord,
  HandlingRecord,
  ServiceRecord,
} from '../records/service.record'
import type { FeeRecord } from '../records/fee.record'
import { parseClaim, parseNote } from './clean-text'
import { parseFee } from './parse-fee'
import { isTrusted } from './parse-outlet'
import { parseServicePhone, type PhoneBook } from './parse-phone'
import { parseSourceTexts, type SourceTitles } from './parse-source'

/** Facts from other records that a service item is composed of. */
export interface ServiceContext {
  phones: PhoneBook
  titles: SourceTitles
  /** Names of online outlets by URL. */
  sites: Map<string, string>
  fees: Map<string, FeeRecord>
  guides: Map<string, GuideRecord>
  handlings: Map<string, HandlingRecord>
  expiries: ExpiryRecord[]
}

/** Related answers and terms are added later, by `findRelated`. */
export function parseService(record: ServiceRecord, context: ServiceContext): ServiceItem {
  const { time_limit, phones, confidence } = record
  const trusted = isTrusted(confidence)
  const guide = context.guides.get(record.id) ?? {}
  return {
    id: record.id,
    name: record.name,
    stage: stages[record.category],
    kind: serviceKinds[record.kind],
    ipTypes: record.ip_types.map((word) => ipTypes[word]),
    audiences: [...new Set(record.audience.map((word) => audiences[word]))],
    where: record.where,
    online: parseOnline(record.online, context.sites),
    legalBasis: record.legal_basis,
    materials: record.materials,
    steps: parseSteps(record.procedure, guide.steps),
    statutory: parseClaim(time_limit.statutory, trusted),
    promised: parseClaim(time_limit.promised, trusted),
    fee: parseClaim(record.fee, trusted),
    fees: guide.fees?.map((code) => parseFee(code, context.fees.get(code)!)),
    phones:
      phones.length > 0 ? phones.map((raw) => parseServicePhone(raw, context.phones)) : undefined,
    ...parseHandling(record, context.handlings.get(record.id)),
    validUntil: findExpiry(record.legal_basis, context.expiries),
    ...parseConditions(parseNote(record.notes), guide.conditions),
    confidence,
    sources: parseSourceTexts(record.sources, context.titles),
    seen: record.seen,
  }
}

/** Without a record of its own, an item's outlets are those it names, and nothing more is known of them. */
const parseHandling = (
  { outlet_ids }: ServiceRecord,
  handling: HandlingRecord | undefined,
): Pick<ServiceItem, 'handlers' | 'advisers' | 'platforms'> =>
  handling
    ? { handlers: handling.handles, advisers: handling.advises, platforms: handling.online }
    : { handlers: outlet_ids }

/** Parses `专利业务办理系统 https://cponline.cnipa.gov.cn/（网址 general knowledge）`; the name is optional. */
function parseOnline(
  raw: string | undefined,
  sites: ServiceContext['sites'],
): ServiceItem['online'] {
  const [, name, url, doubt] = /^(.*?)\s*(https?:\/\/[^\s（）]+)(（.*）)?$/.exec(raw ?? '') ?? []
  if (!raw) return undefined
  if (!url) return { name: raw, verified: true }
  return { name: name || sites.get(url) || new URL(url).host, url, verified: !doubt }
}

export const parseSteps = (
  procedure: string[],
  actors: GuideRecord['steps'] = [],
): Static<typeof Step>[] =>
  procedure.map((text, i) => {
    const by = actors[i]
    return by && by !== '-' ? { text, by } : { text }
  })

/** The first `count` clauses of the note are conditions; the others remain the note. */
function parseConditions(
  note: string | undefined,
  count = 0,
): Pick<ServiceItem, 'conditions' | 'note'> {
  if (!note || count === 0) return { note }
  const clauses = note.replace(/</g, '低于').split(/(?<=[；。])/)
  return {
    conditions: clauses.slice(0, count).map(parseCondition),
    note: clauses.slice(count).join('') || undefined,
  }
}

/** Drops the heading that the list of conditions has already, and the mark that ends the clause. */
const parseCondition = (clause: string) =>
  clause.replace(/^(?:备案)?条件：/, '').replace(/[；。]$/, '')

function findExpiry(legalBasis: string[], expiries: ExpiryRecord[]) {
  for (const { basis, until } of expiries)
    if (legalBasis.some((law) => law.startsWith(basis))) return until
  return undefined
}
