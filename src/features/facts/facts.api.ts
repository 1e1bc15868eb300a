import type { Published, PublishedName } from '@/contract/published.schema'
import type { Settled } from '@/shared/lib/remote'
import { call } from '@/platform/http'

export const getManifest = () => call('getManifest', {})

/** One published file. Which kind it is, its name says: the manifest named it so. */
export const getPublished = <N extends PublishedName>(_: N, file: string) =>
  call('getPublished', { params: { file } }) as Promise<Settled<Published[N]>>
