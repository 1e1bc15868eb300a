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
