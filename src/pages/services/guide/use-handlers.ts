import type { EpochMs } from '@/contract/shared/time.types'
import type { ServiceItem } from '@/contract/facts/services.schema'
import { clockAt } from '@/contract/facts/working-days.rules'
import type { Facts } from '@/features/facts/published/facts.model'
import { withWindowHours } from '@/features/outlets/hours.model'
import { useOutlets } from '@/features/outlets/outlets.store'
import { usePreferences } from '@/features/people/preferences/preferences.store'
import { findHandlers, rankHandlers } from '@/features/services/handlers.model'
import { useAvailability } from '@/features/visits/citizen/availability/availability.store'
import { useOffers } from './use-offers'

/** Who handles an item and who advises on it: sorted by position if shared, otherwise by the chosen district. */
export function useHandlers(item: ServiceItem, facts: Facts, now: EpochMs) {
  const { position } = useOutlets()
  const { district } = usePreferences()
  const { outlets: listed } = useAvailability()
  const all = listed.kind === 'ready' ? withWindowHours(facts.outlets, listed.value) : facts.outlets
  const { outlets, advisers, platforms } = findHandlers(item, all)
  const offersOf = useOffers(item, outlets)
  const context = { clock: clockAt(now), districts: facts.districts, position, district, offersOf }
  return {
    handlers: rankHandlers(outlets, context),
    advisers: rankHandlers(advisers, { ...context, offersOf: undefined }),
    platforms,
  }
}
