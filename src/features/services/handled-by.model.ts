import type { Outlet } from '@/contract/facts/outlets.schema'
import type { ServiceItem } from '@/contract/facts/services.schema'
import { originalOf } from '@/shared/lib/original'

const minNameLength = 4

/** Matches the name of the platform or its bracketed part. */
export const mentionsName = (text: string, { name }: Outlet) =>
  name.split(/[（）/]/).some((part) => part.length >= minNameLength && text.includes(part))

/** Compared by their Chinese names. */
export function isOwnOnlineService(item: ServiceItem, outlet: Outlet) {
  const { online } = originalOf(item)
  const platform = originalOf(outlet)
  return (
    online !== undefined &&
    (online.url === platform.website ||
      platform.name.includes(online.name) ||
      mentionsName(online.name, platform))
  )
}

/** Files of the older form list every online service of the city as a handler of every item. */
export const isOlderForm = ({ platforms }: ServiceItem) => platforms === undefined

/** Whether the item can be completed there. Of an item of the older form, only if its text mentions the service. */
export const isHandledBy = (item: ServiceItem, outlet: Outlet) =>
  item.handlers.includes(outlet.id) &&
  (outlet.kind !== 'online' ||
    !isOlderForm(item) ||
    isOwnOnlineService(item, outlet) ||
    mentionsName(originalOf(item).where, originalOf(outlet)))

/** Whether the outlet informs and advises on the item, in person or online, and does not complete it. */
export const isAdvisedBy = (
  { handlers, advisers = [], platforms = [] }: ServiceItem,
  { id }: Outlet,
) => advisers.includes(id) || (platforms.includes(id) && !handlers.includes(id))
