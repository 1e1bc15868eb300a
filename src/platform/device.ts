import Taro from '@tarojs/taro'
import type { Language } from '@/shared/lib/language'

/** English if the phone is set to English, else Chinese. */
export const deviceLanguage = (): Language =>
  Taro.getAppBaseInfo().language?.toLowerCase().startsWith('en') ? 'en' : 'zh'

export function onNetworkRestored(callback: () => void) {
  Taro.onNetworkStatusChange(({ isConnected }) => {
    if (isConnected) callback()
  })
}
