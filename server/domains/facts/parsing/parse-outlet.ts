import type { Outlet } from '@/contract/facts/outlets.schema'
import type { OutletRecord } from '../records/outlet.record'
import { ipTypes, levels } from '../records/vocabulary'
import { cleanText, parseNote } from './clean-text'
import { parseHours } from './parse-hours'
import { parsePhones } from './parse-phone'
import {
  isGeneralKnowledge,
  isReprint,
  isThirdParty,
  parseSource,
  parseSources,
} from './parse-source'

/** Drops the curators' notes and unchecked addresses. */
export function parseOutlet(record: OutletRecord): Outlet {
  const { coord, hours, roles, confidence } = record
  return {
    id: record.id,
    name: record.name,
    nameEn: record.name_en,
    kind: record.type,
    roles: roles.length > 0 ? roles : undefined,
    level: levels[record.level],
    district: record.adcode,
    address: parseAddress(record),
    phones: parsePhones(record),
    hours: hours ? parseHours(hours, isTrusted(confidence)) : undefined,
    does: record.services.map(parseOffering),
    ipTypes: record.ip_types.map((word) => ipTypes[word]),
    website: record.website,
    at: coord && [coord.lng, coord.lat],
    confidence,
    sources: parseSources([...record.sources, ...addressSource(record)]),
    seen: record.seen,
  }
}

/** Whether the record's statements count as verified unless marked otherwise. */
export const isTrusted = (confidence: OutletRecord['confidence']) =>
  confidence === 'sourced' || confidence === 'partial'

const addressSource = ({ address, address_source }: OutletRecord) =>
  address && address_source ? [address_source] : []

/** An address may be weaker than its record: a notice proves the outlet, and only a reprint its door. */
function parseAddress(record: OutletRecord): Outlet['address'] {
  const { address, address_precision, address_source: source, confidence } = record
  if (!address) return undefined
  const isHearsay =
    !source || [isThirdParty, isReprint, isGeneralKnowledge].some((weak) => weak(source.title))
  return {
    text: cleanText(address)?.text ?? address, // drops （门牌号待核）: `door` says it
    door: address_precision === 'door',
    asOf: source && parseSource(source).published,
    verified: !isHearsay && isTrusted(confidence),
  }
}

/** Unwraps a remark that consists of one pair of brackets. */
const parseOffering = (text: string) => parseNote(text.replace(/^（([^（）]*)）$/, '$1'))!
