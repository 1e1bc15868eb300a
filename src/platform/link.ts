import Taro from '@tarojs/taro'

/** A mini-program may not open other people's sites: the address is copied, for the browser. */
export function openLink(url: string, said: string) {
  Taro.setClipboardData({ data: url })
    .then(() => Taro.showToast({ title: said, icon: 'none', duration: 2500 }))
    .catch(() => {})
}
