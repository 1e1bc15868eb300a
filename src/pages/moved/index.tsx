import { useLoad } from '@tarojs/taro'
import { openMovedPage } from '@/platform/moved-pages'

/** Shown for a moment on the way from an old path to the page that has moved. */
export default function MovedPage() {
  useLoad<{ path?: string; params?: string }>(openMovedPage)
  return null
}
