import type { NearView } from '@/shared/lib/near-view'

/** How far from the screen something is near it, in pixels. */
const margin = 400

/** See NearView. Near to what scrolls, as the browser's own root may not scroll at all. */
export const watchNear: NearView = (className, report) => {
  const all = [...document.getElementsByClassName(className)]
  if (!('IntersectionObserver' in window)) {
    for (const { id } of all) report({ id, near: true, height: 0 }) // an old browser draws it all
    return () => {}
  }
  const elements = all.filter((element) => element.getClientRects().length > 0) // not of a page below
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

/** Taro's scroll view, which scrolls only a moment after it is there; else what scrolls already. */
function scrollerOf(element: Element | null): Element | null {
  return element?.closest('taro-scroll-view-core') ?? scrollingOf(element)
}

function scrollingOf(element: Element | null): Element | null {
  if (!element) return null
  const scrolls = /auto|scroll/.test(getComputedStyle(element).overflowY)
  return scrolls ? element : scrollingOf(element.parentElement)
}
