import Taro from '@tarojs/taro'
import { addressOf } from './address'

/** Shows pictures of the server (paths) as large as the screen is, beginning with one of them. */
export function showPictures(links: string[], first: string) {
  void Taro.previewImage({ urls: links.map(addressOf), current: addressOf(first) }).catch(() => {})
}
