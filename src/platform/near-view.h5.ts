import type { NearView } from '@/shared/lib/near-view'

/** Elements within this distance of the screen, in pixels, count as near. */
const margin = 400

/** See NearView. Measured against the scrolling ancestor, because the document itself may not scroll. */
export const watchNear: NearView = (className, report) => {
  const all = [...document.getElementsByClassName(className)]
  if (!('IntersectionObserver' in window)) {
    for (const { id } of all) report({ id, near: true, height: 0 }) // an old browser renders everything
    return () => {}
  }
  const elements = all.filter((element) => element.getClientRects().length > 0) // skips pages below in the stack
  const root = scrollerOf(elements[0] ?? null)
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, boundingClientRect } of entries)
        report({ id: target.id, near: isIntersecting, height: boundingClientRect.height })
    },
    { root, rootMargin: `${margin}px 0px` },
  )
  for (const element of elements) observer.observe(element)
  return () => observer.disconnect()
}

/** Taro's scroll view, which becomes scrollable only after mounting; else the nearest scrolling ancestor. */
function scrollerOf(element: Element | null): Element | null {
  return element?.closest('taro-scroll-view-core') ?? scrollingOf(element)
}

function scrollingOf(element: Element | null): Element | null {
  if (!element) return null
  const scrolls = /auto|scroll/.test(getComputedStyle(element).overflowY)
  return scrolls ? element : scrollingOf(element.parentElement)
}
