import type { Outlet } from '@/contract/facts/outlets.schema'
import type { OutletRecord } from '../records/outlet.record'
import { ipTypes, levels } from '../records/words'
import { edit, readNote } from './editing'
import { readHours } from './hours'
import { readPhones } from './phones'
import { distinct, isGeneralKnowledge, isThirdParty, readSource } from './sources'

/** An outlet as citizens see it. Its curators' notes and unchecked addresses stay behind. */
export function readOutlet(record: OutletRecord): Outlet {
  const { coord, hours, roles, confidence } = record
  return {
    id: record.id,
    name: record.name,
    nameEn: record.name_en,
    kind: record.type,
    roles: roles.length > 0 ? roles : undefined,
    level: levels[record.level],
    district: record.adcode,
    address: readAddress(record),
    phones: readPhones(record),
    hours: hours ? readHours(hours, isTrusted(confidence)) : undefined,
    does: record.services.map(readDoing),
    ipTypes: record.ip_types.map((word) => ipTypes[word]),
    website: record.website,
    at: coord && [coord.lng, coord.lat],
    confidence,
    sources: distinct([...record.sources, ...addressSource(record)].map(readSource)),
    seen: record.seen,
  }
}

/** Whether what such a record says may pass as known, where nothing else is said. */
export const isTrusted = (confidence: OutletRecord['confidence']) =>
  confidence === 'sourced' || confidence === 'partial'

const addressSource = ({ address, address_source }: OutletRecord) =>
  address && address_source ? [address_source] : []

function readAddress(record: OutletRecord): Outlet['address'] {
  const { address, address_precision, address_source: source, confidence } = record
  if (!address) return undefined
  const hearsay = !source || isThirdParty(source.title) || isGeneralKnowledge(source.title)
  return {
    text: edit(address)?.text ?? address, // （门牌号待核） goes: `door` says it
    door: address_precision === 'door',
    asOf: source && readSource(source).published,
    verified: !hearsay && isTrusted(confidence),
  }
}

/** A remark in brackets of its own is a sentence like the others. */
const readDoing = (text: string) => readNote(text.replace(/^（([^（）]*)）$/, '$1'))!
