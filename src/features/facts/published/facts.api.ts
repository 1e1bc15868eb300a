import type { Published, PublishedName } from '@/contract/facts/published.schema'
import { publishedRoutes } from '@/contract/facts/published.routes'
import type { Settled } from '@/shared/lib/remote'
import { caller } from '@/platform/http'

const call = caller(publishedRoutes)

export const getManifest = () => call('getManifest', {})

/** One published file. Which kind it is, its name says: the manifest named it so. */
export const getPublished = <N extends PublishedName>(_: N, file: string) =>
  call('getPublished', { params: { file } }) as Promise<Settled<Published[N]>>
