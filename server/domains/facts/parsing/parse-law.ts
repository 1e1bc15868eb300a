import type { Law, TouchedAnswer, TouchedService } from '@/contract/facts/laws.schema'
import type { Fee, ServiceItem } from '@/contract/facts/services.schema'
import type { IsoDay } from '@/contract/shared/time.types'
import type { LawFeeRecord, LawPageRecord, LawRecord } from '../records/law.record'
import type { GuideRecord } from '../records/service.record'
import { parseClaim, parseNote } from './clean-text'
import { isTrusted } from './parse-outlet'
import { parseSteps } from './parse-service'
import { parseSources } from './parse-source'

/** The address that a supervisor compared it with replaces the one where its text is only said to be. */
export function parseLaw(
  record: LawRecord,
  confirmed: { day: IsoDay; official: string } | undefined,
): Law {
  const { official: _, sources, ...law } = record
  return {
    ...law,
    sources: parseSources(sources),
    ...(confirmed && { verified: confirmed.day, official: confirmed.official }),
  }
}

/** What differs from the law's day on. Under an unverified law, no claim is verified. */
export function parseTouchedService(
  { id, law, changes, same, next }: LawPageRecord,
  item: ServiceItem,
  { guide = {}, fees, verified }: { guide?: GuideRecord; fees: LawFeeRecord[]; verified: boolean },
): TouchedService {
  const trusted = verified && isTrusted(item.confidence)
  const fields = {
    legalBasis: next?.legal_basis,
    statutory: parseClaim(next?.statutory, trusted),
    materials: next?.materials,
    steps: next?.procedure && parseSteps(next.procedure, guide.steps),
    fee: parseClaim(next?.fee, trusted),
    fees: fees.length > 0 ? item.fees?.map((fee) => withAmounts(fee, fees, verified)) : undefined,
    note: parseNote(next?.notes),
    validUntil: next?.valid_until,
  }
  return { id, law, changes, same, ...nextOf(fields) }
}

export function parseTouchedAnswer({ id, law, changes, same, next }: LawPageRecord): TouchedAnswer {
  const { answer, legal_basis, valid_until } = next ?? {}
  const fields = { answer, legalBasis: legal_basis, validUntil: valid_until }
  return { id, law, changes, same, ...nextOf(fields) }
}

function withAmounts(fee: Fee, changed: LawFeeRecord[], verified: boolean): Fee {
  const found = changed.find(({ code }) => code === fee.code)
  if (!found) return fee
  const { code, name, unit, reducible } = fee
  const { amount, paper, online } = found
  return present({ code, name, amount, paper, online, unit, reducible, verified })
}

/** Without fields that are undefined, which would hide those of the earlier version. */
const present = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T

function nextOf<T extends object>(fields: T) {
  const next = present(fields)
  return Object.keys(next).length > 0 ? { next } : {}
}
