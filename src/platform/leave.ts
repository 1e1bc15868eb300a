import Taro from '@tarojs/taro'
import { sharePath } from './navigation'

/** Goes on to a page in the place of this one: back does not lead here. */
export function replacePage(page: string, params: Record<string, string> = {}) {
  void Taro.redirectTo({ url: sharePath(page, params) })
}

/** Goes back; where there is no page below, to that one. */
export function goBackOr(page: string) {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else void Taro.redirectTo({ url: sharePath(page, {}) })
}

/** Goes back to a page that is open below; where it is not, to it in the place of this one. */
export function goBackTo(page: string) {
  const below = Taro.getCurrentPages().map(({ route = '', path = '' }) => `${route} ${path}`)
  const nth = below.map((one) => one.includes(`pages/${page}/index`)).lastIndexOf(true)
  const delta = below.length - 1 - nth
  if (nth >= 0 && delta > 0) void Taro.navigateBack({ delta })
  else void Taro.redirectTo({ url: sharePath(page, {}) })
}
