import { isShown, nameFor, outwards, shownTexts, type Shown } from './dom'

/** A page is as wide as its screen. What scrolls sideways has to be made for it (`scroll-x`). */
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

/** Text of which a part is cut off, where no scrolling brings it back. */
export function cutTexts(): string[] {
  const cut = shownTexts().filter(({ parent }) => !parent.closest('.leaflet-container'))
  return cut.filter(isCut).map(({ parent }) => `${nameFor(parent)} is cut off`)
}

function isCut({ parent, boxes }: Shown): boolean {
  const free = { x: false, y: false } // an outer box cannot cut what an inner one lets scroll
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

/** A line's box is taller than its letters. */
const slack = (box: DOMRect) => box.height * 0.15

/** Text that something else lies on. What scrolls may pass below a bar that stays. */
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

/** Its box is larger than its ink. */
const isDrawing = (element: Element) => getComputedStyle(element).maskImage !== 'none'

/** The nearest around it that stays or scrolls by itself. */
function layerOf(element: Element): Element | undefined {
  return [...outwards(element)].find((outer) => {
    const { position, overflowY } = getComputedStyle(outer)
    return /fixed|sticky/.test(position) || /auto|scroll/.test(overflowY)
  })
}
