import { freshnessRoutes } from '@/contract/facts/freshness.routes'
import { caller } from '@/platform/http'

const call = caller(freshnessRoutes)

export const getFreshness = () => call('getFreshness', {})
export const exportFreshness = () => call('exportFreshness', {})
