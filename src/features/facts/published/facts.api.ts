import type { English, EnglishName } from '@/contract/facts/english.schema'
import type { Laws } from '@/contract/facts/laws.schema'
import type { Everyday } from '@/contract/facts/everyday.schema'
import type { Published, PublishedName } from '@/contract/facts/published.schema'
import { publishedRoutes } from '@/contract/facts/published.routes'
import type { Settled } from '@/shared/lib/remote'
import { caller } from '@/platform/http'

const call = caller(publishedRoutes)

export const getManifest = () => call('getManifest', {})

/** The type of the content follows from the name under which the manifest lists the file. */
export const getPublished = <N extends PublishedName>(_: N, file: string) =>
  call('getPublished', { params: { file } }) as Promise<Settled<Published[N]>>

export const getEnglish = <N extends EnglishName>(_: N, file: string) =>
  call('getPublished', { params: { file } }) as Promise<Settled<English[N]>>

export const getLaws = (file: string) =>
  call('getPublished', { params: { file } }) as Promise<Settled<Laws>>

export const getEveryday = (file: string) =>
  call('getPublished', { params: { file } }) as Promise<Settled<Everyday>>
