import Taro from '@tarojs/taro'
import type { NearView } from '@/shared/lib/near-view'

/** How far from the screen something is near it, in pixels. */
const margin = 400

/**
 * See NearView. WeChat watches, so that scrolling costs nothing here. Deeper than the templates' levels
 * Taro nests the page in components of its own, which only `>>>` looks into.
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
