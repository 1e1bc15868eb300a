import Taro from '@tarojs/taro'
import { decodeParam } from '@/shared/lib/decode-param'
import { redirectOf } from './moved-pages.rules'
import { openTab, withQuery } from './navigation'

/** Handles a path without a page: opens the moved page with its query, or else the home tab. */
export function openMovedPage({ path, query }: { path: string; query?: Record<string, string> }) {
  const page = redirectOf(path)
  if (page) void Taro.redirectTo({ url: withQuery(page, decodedAll(query)) })
  else openTab('home')
}

/** WeChat passes the query as encoded in the path; a browser passes it decoded, with Taro's `stamp`. */
const decodedAll = ({ stamp: _, ...query }: Record<string, string> = {}) =>
  Object.fromEntries(Object.entries(query).map(([key, value]) => [key, decodeParam(value)]))
