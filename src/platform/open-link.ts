import Taro from '@tarojs/taro'

/** Copies the address, because a mini-program may not open external sites. `copied` is the toast. */
export function openLink(url: string, copied: string) {
  Taro.setClipboardData({ data: url })
    .then(() => Taro.showToast({ title: copied, icon: 'none', duration: 2500 }))
    .catch(() => {})
}
