import type { Laws } from '@/contract/facts/laws.schema'
import { guideFields } from '@/contract/facts/guide-fields.settings'
import type { GuideField } from '@/contract/facts/guide-edits.schema'
import type { ServiceItem } from '@/contract/facts/services.schema'
import type { Confirmed } from '@/contract/facts/sources.schema'
import type { IsoDay } from '@/contract/shared/time.types'
import { daysBetween } from '@/contract/facts/working-days.rules'

/** A version that begins on a day of its own, and the fields that it changes. */
export interface VersionNotice {
  from: IsoDay
  when: 'coming' | 'begun'
  fields: GuideField[]
}

/** What a begun version changed is told for that long. */
const toldForDays = 365

/** The versions of a guide that its keepers added: those to come, and those that began lately. */
export const versionNotices = (
  laws: Laws | undefined,
  id: string,
  today: IsoDay,
): VersionNotice[] =>
  (laws?.added ?? [])
    .filter((version) => version.id === id && daysBetween(version.from, today) <= toldForDays)
    .map(({ from, next, without = [] }) => ({
      from,
      when: from > today ? 'coming' : 'begun',
      fields: guideFields.filter((field) => field in next || without.includes(field)),
    }))

/** The latest confirmation of any of its fields. */
export function lastConfirmed({ confirmed = {} }: ServiceItem): Confirmed | undefined {
  const known: Partial<Record<string, Confirmed>> = confirmed
  return Object.values(known).reduce(
    (latest, confirmation) =>
      latest && confirmation && latest.day >= confirmation.day ? latest : confirmation,
    undefined,
  )
}

/** The fields that were confirmed on the latest day. */
export function lastConfirmedFields(item: ServiceItem): GuideField[] {
  const last = lastConfirmed(item)
  const { confirmed = {} } = item
  return guideFields.filter(
    (field) => field !== 'responsible' && last && confirmed[field]?.day === last.day,
  )
}
