import { isShown, nameFor, outwards, shownTexts, type Shown } from './dom'

/** Reports pages wider than the screen. Only elements with `scroll-x` may scroll horizontally. */
export function sideways(): string[] {
  return [...document.querySelectorAll('*')]
    .filter((element) => element.scrollWidth > element.clientWidth + 1)
    .filter((element) => element === document.documentElement || scrollsSideways(element))
    .map(
      (element) => `${nameFor(element)} is ${element.scrollWidth} wide in ${element.clientWidth}`,
    )
}

function scrollsSideways(element: Element): boolean {
  const meant = /scroll-view__scroll-x|leaflet/.test(element.className.toString())
  const able = /auto|scroll/.test(getComputedStyle(element).overflowX)
  return able && !meant && isShown(element)
}

/** Text that is cut off and cannot be scrolled into view. */
export function cutTexts(): string[] {
  const cut = shownTexts().filter(({ parent }) => !parent.closest('.leaflet-container'))
  return cut.filter(isCut).map(({ parent }) => `${nameFor(parent)} is cut off`)
}

function isCut({ parent, boxes }: Shown): boolean {
  const free = { x: false, y: false } // an outer box does not cut what an inner one scrolls
  for (const element of outwards(parent)) {
    const { overflowX, overflowY, position } = getComputedStyle(element)
    const frame = element.getBoundingClientRect()
    if (element === document.body || frame.width <= 1) return false // for screen readers only
    if (/auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth) free.x = true
    if (/auto|scroll/.test(overflowY) && element.scrollHeight > element.clientHeight) free.y = true
    const isClipped = boxes.some((box) => {
      const wide = box.left < frame.left - 1 || box.right > frame.right + 1
      const tall = box.top < frame.top - slack(box) || box.bottom > frame.bottom + slack(box)
      return (clips(overflowX) && !free.x && wide) || (clips(overflowY) && !free.y && tall)
    })
    if (isClipped) return true
    if (position === 'fixed') return false
  }
  return false
}

const clips = (overflow: string) => /hidden|clip/.test(overflow)

/** Tolerance in px: the box of a line is taller than its letters. */
const slack = (box: DOMRect) => box.height * 0.15

/** Text covered by another element. Scrolling content may pass below a fixed bar. */
export function coveredTexts(): string[] {
  return shownTexts()
    .filter(({ parent }) => !parent.closest('.leaflet-container'))
    .flatMap(({ parent, boxes }) => boxes.map((box) => ({ parent, on: whatLiesOn(parent, box) })))
    .flatMap(({ parent, on }) => (on ? [`${nameFor(on)} lies on ${nameFor(parent)}`] : []))
}

function whatLiesOn(parent: Element, { left, right, top, height }: DOMRect): Element | undefined {
  for (const x of [left + 2, right - 2]) {
    const on = document.elementFromPoint(x, top + height / 2)
    const isAnother = on && !on.contains(parent) && !parent.contains(on)
    if (isAnother && !isDrawing(on) && layerOf(on) === layerOf(parent)) return on
  }
  return undefined
}

/** Shrinks a box to the visible part of its text. */
const isDrawing = (element: Element) => getComputedStyle(element).maskImage !== 'none'

/** The nearest ancestor that is fixed or scrolls by itself. */
function layerOf(element: Element): Element | undefined {
  return [...outwards(element)].find((outer) => {
    const { position, overflowY } = getComputedStyle(outer)
    return /fixed|sticky/.test(position) || /auto|scroll/.test(overflowY)
  })
}
