import Taro from '@tarojs/taro'

/** Copies `text` and shows `confirmation` as a toast. */
export function copyText(text: string, confirmation: string) {
  Taro.setClipboardData({ data: text })
    .then(() => Taro.showToast({ title: confirmation, icon: 'none' }))
    .catch(() => {})
}
