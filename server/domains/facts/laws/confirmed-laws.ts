import { createHash } from 'node:crypto'
import { clockAt } from '@/contract/facts/working-days.rules'
import type { IsoDay } from '@/contract/shared/time.types'
import type { Facts } from '../records/facts'
import type { LawConfirmationRow } from './law-confirmations.repo'

/** The day on which a supervisor compared a law, and the address of the text that it was compared with. */
export interface LawConfirmation {
  day: IsoDay
  official: string
  byStaff: string
}

/** By the law's id. */
export type ConfirmedLaws = ReadonlyMap<string, LawConfirmation>

/** Confirmations that hold: of what is recorded now. After an import that changes it, the law is to be compared again. */
export function confirmedLaws(facts: Facts, rows: readonly LawConfirmationRow[]): ConfirmedLaws {
  const holding = rows.flatMap(({ law, recorded, official, byStaff, at }) =>
    official && facts.law.has(law) && recorded === nameRecorded(facts, law)
      ? [[law, { day: clockAt(Date.parse(at)).day, official, byStaff }] as const]
      : [],
  )
  return new Map(holding)
}

/** A hash of the law, its changes, and the pages and fees that it touches, whatever the order of their fields. */
export function nameRecorded(facts: Facts, id: string): string {
  const { law, changes, pages, fees } = recordsOf(facts, id)
  const sorted = (_: string, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value
  const text = JSON.stringify([law, changes, pages, fees], sorted)
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}

/** What is recorded of a law. */
export function recordsOf(facts: Facts, id: string) {
  const pages = [...facts.lawPage.values()].filter(({ law }) => law === id)
  const named = new Set(pages.flatMap(({ changes }) => changes))
  return {
    law: facts.law.get(id),
    pages,
    changes: [...facts.lawChange.values()].filter((change) => named.has(change.id)),
    fees: [...facts.lawFee.values()].filter(({ law }) => law === id),
  }
}
