import Taro from '@tarojs/taro'
import { openTab, sharePath, type Tab } from './navigation'

/** Goes back, or to a tab if a link opened this page directly. */
export function goBack(fallback: Tab = 'home') {
  Taro.navigateBack().catch(() => openTab(fallback))
}

/** Replaces this page, so that going back does not return to it. */
export function replacePage(page: string, params: Record<string, string> = {}) {
  void Taro.redirectTo({ url: sharePath(page, params) })
}

/** Goes back; if no page is below, replaces this page with `page`. */
export function goBackOr(page: string) {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else void Taro.redirectTo({ url: sharePath(page, {}) })
}

/** Goes back to `page` if it is in the stack; otherwise replaces this page with it. */
export function goBackTo(page: string) {
  const below = Taro.getCurrentPages().map(({ route = '', path = '' }) => `${route} ${path}`)
  const nth = below.map((url) => url.includes(`pages/${page}/index`)).lastIndexOf(true)
  const delta = below.length - 1 - nth
  if (nth >= 0 && delta > 0) void Taro.navigateBack({ delta })
  else void Taro.redirectTo({ url: sharePath(page, {}) })
}
