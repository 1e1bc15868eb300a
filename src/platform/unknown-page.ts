import Taro from '@tarojs/taro'
import { decodeParam } from '@/shared/lib/decode-param'
import { openTab, withQuery } from './navigation'

/** A path without a page may be that of a page that has moved: `pages/moved` knows. Without it: the home tab. */
export function openUnknownPage({
  path,
  query = {},
}: {
  path: string
  query?: Record<string, string>
}) {
  const decoded = Object.entries(query).map(([key, value]) => [key, decodeParam(value)])
  const params = JSON.stringify(Object.fromEntries(decoded))
  const url = withQuery('pages/moved/index', { path, params })
  void Taro.redirectTo({ url, fail: () => openTab('home') })
}
