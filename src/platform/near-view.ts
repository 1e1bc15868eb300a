import Taro from '@tarojs/taro'
import type { NearView } from '@/shared/lib/near-view'

/** Elements within this distance of the screen, in pixels, count as near. */
const margin = 400

/**
 * See NearView. WeChat observes natively, so scrolling costs no JavaScript. Below the depth of its
 * templates Taro nests custom components, which only the `>>>` selector reaches.
 */
export const watchNear: NearView = (className, report) => {
  let stop = () => {}
  let stopped = false
  Taro.nextTick(() => {
    const { page } = Taro.getCurrentInstance()
    if (stopped || !page) return
    const observer = Taro.createIntersectionObserver(page, { observeAll: true })
    observer
      .relativeToViewport({ top: margin, bottom: margin })
      .observe(`.page >>> .${className}`, (seen) => {
        const { id, intersectionRatio, boundingClientRect } = seen as typeof seen & { id: string }
        report({ id, near: intersectionRatio! > 0, height: boundingClientRect!.height })
      })
    stop = () => observer.disconnect()
  })
  return () => {
    stopped = true
    stop()
  }
}
