import Taro from '@tarojs/taro'
import { decoded } from '@/shared/lib/decoded'
import { redirectOf } from './moved-pages.rules'
import { openTab, withQuery } from './navigation'

/** Opens what was meant by a path that is no page: where that page is now, with its query, else home. */
export function openMoved({ path, query }: { path: string; query?: Record<string, string> }) {
  const page = redirectOf(path)
  if (page) void Taro.redirectTo({ url: withQuery(page, decodedAll(query)) })
  else openTab('home')
}

/** WeChat hands the query over as it stands in the path, a browser decoded and with a stamp of its own. */
const decodedAll = ({ stamp: _, ...query }: Record<string, string> = {}) =>
  Object.fromEntries(Object.entries(query).map(([key, value]) => [key, decoded(value)]))
