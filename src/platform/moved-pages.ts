import Taro from '@tarojs/taro'
import { decodeParam } from '@/shared/lib/decode-param'
import { redirectOf } from './moved-pages.rules'
import { openTab, withQuery } from './navigation'

/** Opens the page that replaces the one at `path`, or else the home tab. `params`: JSON of its parameters. */
export function openMovedPage({ path = '', params = '' }: { path?: string; params?: string }) {
  const page = redirectOf(decodeParam(path))
  if (page) void Taro.redirectTo({ url: withQuery(page, parse(decodeParam(params))) })
  else openTab('home')
}

/** The parameters without the `stamp` that Taro adds in a browser. */
function parse(json: string): Record<string, string> {
  try {
    const { stamp: _, ...params } = JSON.parse(json) as Record<string, string>
    return params
  } catch {
    return {} // a link that was written by hand
  }
}
