import type { Outlet } from '@/contract/facts/outlets.schema'
import type { ServiceItem } from '@/contract/facts/services.schema'
import { byOutlet, outletsToBookAt } from '@/features/visits/citizen/availability/slots.model'
import { useAvailability } from '@/features/visits/citizen/availability/availability.store'

/** What its outlets offer for an item before one goes there; undefined while it is not known. */
export function useOffers(item: ServiceItem, handlers: Outlet[]) {
  const { outlets } = useAvailability()
  if (outlets.kind !== 'ready') return undefined
  const ids = handlers.map(({ id }) => id)
  const bookable = outletsToBookAt(outlets.value, item.id, ids)
  return (id: string) => ({
    books: byOutlet(bookable, id) !== undefined,
    queues: byOutlet(outlets.value, id)?.queues === true,
  })
}
