import Taro from '@tarojs/taro'

/** Takes away whatever this app has kept on the phone. */
export function eraseStored() {
  Taro.clearStorageSync()
  return Promise.resolve()
}
