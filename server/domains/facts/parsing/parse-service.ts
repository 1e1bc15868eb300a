import type { ServiceItem, Step } from '@/contract/facts/services.schema'
import type { Static } from '@sinclair/typebox'
import { audiences, ipTypes, serviceKinds, stages } from '../records/vocabulary'
import type { ExpiryRecord, GuideRecord, ServiceRecord } from '../records/service.record'
import type { FeeRecord } from '../records/fee.record'
import { parseClaim, parseNote } from './clean-text'
import { parseFee } from './parse-fee'
import { isTrusted } from './parse-outlet'
import { parseServicePhone, type PhoneBook } from './parse-phone'
import { distinctSources, parseSourceText, type SourceTitles } from './parse-source'

/** What else a service item is made of, besides its own record. */
export interface ServiceContext {
  phones: PhoneBook
  /** Source titles by address, and names of what is online by its address. */
  titles: SourceTitles
  sites: Map<string, string>
  fees: Map<string, FeeRecord>
  guides: Map<string, GuideRecord>
  expiries: ExpiryRecord[]
}

/** A service item as citizens see it; what is related to it is found later. */
export function parseService(record: ServiceRecord, shelf: ServiceContext): ServiceItem {
  const { time_limit, phones, confidence } = record
  const trusted = isTrusted(confidence)
  const guide = shelf.guides.get(record.id) ?? {}
  return {
    id: record.id,
    name: record.name,
    stage: stages[record.category],
    kind: serviceKinds[record.kind],
    ipTypes: record.ip_types.map((word) => ipTypes[word]),
    audiences: [...new Set(record.audience.map((word) => audiences[word]))],
    where: record.where,
    online: parseOnline(record.online, shelf.sites),
    legalBasis: record.legal_basis,
    materials: record.materials,
    steps: parseSteps(record.procedure, guide.steps),
    statutory: parseClaim(time_limit.statutory, trusted),
    promised: parseClaim(time_limit.promised, trusted),
    fee: parseClaim(record.fee, trusted),
    fees: guide.fees?.map((code) => parseFee(code, shelf.fees.get(code)!)),
    phones:
      phones.length > 0 ? phones.map((raw) => parseServicePhone(raw, shelf.phones)) : undefined,
    handlers: record.outlet_ids,
    validUntil: findExpiry(record.legal_basis, shelf.expiries),
    note: parseNote(record.notes),
    confidence,
    sources: distinctSources(record.sources.map((raw) => parseSourceText(raw, shelf.titles))),
    seen: record.seen,
  }
}

/** `专利业务办理系统 https://cponline.cnipa.gov.cn/（网址 general knowledge）`; a name may be missing. */
function parseOnline(
  raw: string | undefined,
  sites: ServiceContext['sites'],
): ServiceItem['online'] {
  const [, name, url, doubt] = /^(.*?)\s*(https?:\/\/[^\s（）]+)(（.*）)?$/.exec(raw ?? '') ?? []
  if (!raw) return undefined
  if (!url) return { name: raw, verified: true }
  return { name: name || sites.get(url) || new URL(url).host, url, verified: !doubt }
}

const parseSteps = (
  procedure: string[],
  actors: GuideRecord['steps'] = [],
): Static<typeof Step>[] =>
  procedure.map((text, i) => {
    const by = actors[i]
    return by && by !== '-' ? { text, by } : { text }
  })

function findExpiry(legalBasis: string[], expiries: ExpiryRecord[]) {
  for (const { basis, until } of expiries)
    if (legalBasis.some((law) => law.startsWith(basis))) return until
  return undefined
}
