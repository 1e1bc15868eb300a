import Taro from '@tarojs/taro'

/** Shows a message for 2.5 seconds over the page. */
export function showToast(words: string) {
  Taro.showToast({ title: words, icon: 'none', duration: 2500 }).catch(() => {})
}
