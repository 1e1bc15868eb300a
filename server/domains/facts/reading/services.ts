import type { ServiceItem, Step } from '@/contract/facts/services.schema'
import type { Static } from '@sinclair/typebox'
import { audiences, ipTypes, serviceKinds, stages } from '../records/words'
import type { ExpiryRecord, GuideRecord, ServiceRecord } from '../records/service.record'
import type { FeeRecord } from '../records/fee.record'
import { readClaim, readNote } from './editing'
import { readFee } from './fees'
import { isTrusted } from './outlets'
import { readServicePhone, type PhoneBook } from './phones'
import { distinct, readSourceText, type Titles } from './sources'

/** What else a service item is made of, besides its own record. */
export interface Shelf {
  phones: PhoneBook
  /** Source titles by address, and names of what is online by its address. */
  titles: Titles
  sites: Map<string, string>
  fees: Map<string, FeeRecord>
  guides: Map<string, GuideRecord>
  expiries: ExpiryRecord[]
}

/** A service item as citizens see it; what is related to it is found later. */
export function readService(record: ServiceRecord, shelf: Shelf): ServiceItem {
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
    online: readOnline(record.online, shelf.sites),
    legalBasis: record.legal_basis,
    materials: record.materials,
    steps: readSteps(record.procedure, guide.steps),
    statutory: readClaim(time_limit.statutory, trusted),
    promised: readClaim(time_limit.promised, trusted),
    fee: readClaim(record.fee, trusted),
    fees: guide.fees?.map((code) => readFee(code, shelf.fees.get(code)!)),
    phones:
      phones.length > 0 ? phones.map((raw) => readServicePhone(raw, shelf.phones)) : undefined,
    handlers: record.outlet_ids,
    validUntil: expiryOf(record.legal_basis, shelf.expiries),
    note: readNote(record.notes),
    confidence,
    sources: distinct(record.sources.map((raw) => readSourceText(raw, shelf.titles))),
    seen: record.seen,
  }
}

/** `专利业务办理系统 https://cponline.cnipa.gov.cn/（网址 general knowledge）`; a name may be missing. */
function readOnline(raw: string | undefined, sites: Shelf['sites']): ServiceItem['online'] {
  const [, name, url, doubt] = /^(.*?)\s*(https?:\/\/[^\s（）]+)(（.*）)?$/.exec(raw ?? '') ?? []
  if (!raw) return undefined
  if (!url) return { name: raw, verified: true }
  return { name: name || sites.get(url) || new URL(url).host, url, verified: !doubt }
}

const readSteps = (procedure: string[], actors: GuideRecord['steps'] = []): Static<typeof Step>[] =>
  procedure.map((text, i) => {
    const by = actors[i]
    return by && by !== '-' ? { text, by } : { text }
  })

function expiryOf(legalBasis: string[], expiries: ExpiryRecord[]) {
  for (const { basis, until } of expiries)
    if (legalBasis.some((law) => law.startsWith(basis))) return until
  return undefined
}
