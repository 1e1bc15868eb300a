import Taro from '@tarojs/taro'
import type { Language } from '@/shared/lib/language'

/** The phone's own language: English where it is set to English, Chinese everywhere else. */
export const deviceLanguage = (): Language =>
  Taro.getAppBaseInfo().language?.toLowerCase().startsWith('en') ? 'en' : 'zh'

/** Calls back whenever the network comes back. */
export function onNetworkBack(callback: () => void) {
  Taro.onNetworkStatusChange(({ isConnected }) => {
    if (isConnected) callback()
  })
}
