import Taro from '@tarojs/taro'

/** Says something for a moment, over whatever is on screen. */
export function say(words: string) {
  Taro.showToast({ title: words, icon: 'none', duration: 2500 }).catch(() => {})
}
