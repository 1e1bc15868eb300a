import Taro from '@tarojs/taro'

/** Opens WeChat's full-screen viewer on `current`; the others can be swiped to. */
export function showPictures(urls: string[], current: string) {
  Taro.previewImage({ urls, current }).catch(() => {})
}
