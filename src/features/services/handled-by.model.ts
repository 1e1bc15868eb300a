import type { Outlet } from '@/contract/facts/outlets.schema'
import type { ServiceItem } from '@/contract/facts/services.schema'

const minNameLength = 4

/** Matches the name of the platform or its bracketed part. */
export const mentionsName = (text: string, { name }: Outlet) =>
  name.split(/[（）/]/).some((part) => part.length >= minNameLength && text.includes(part))
export const isOwnOnlineService = ({ online }: ServiceItem, platform: Outlet) =>
  online !== undefined &&
  (online.url === platform.website ||
    platform.name.includes(online.name) ||
    mentionsName(online.name, platform))

/** Whether the outlet is among the results of `findHandlers`. */
export const isHandledBy = (item: ServiceItem, outlet: Outlet) =>
  item.handlers.includes(outlet.id) &&
  (outlet.kind !== 'online' || isOwnOnlineService(item, outlet) || mentionsName(item.where, outlet))
