import Taro from '@tarojs/taro'

/** Copies, and lets WeChat say so. */
export function copyText(text: string, said: string) {
  Taro.setClipboardData({ data: text })
    .then(() => Taro.showToast({ title: said, icon: 'none' }))
    .catch(() => {})
}
