import { isShown, nameFor, outwards, shownControls } from './dom'

/** Reports tap targets smaller than `least` × `least` pixels. */
export function smallTargets(least: number): string[] {
  return shownControls()
    .filter((element) => !element.closest('[aria-hidden="true"]'))
    .map((element) => ({ element, ...sizeOf(element) }))
    .filter(({ width, height }) => Math.min(width, height) < least - 0.5)
    .map(({ element, width, height }) => `${nameFor(element)} is ${width} x ${height} to tap`)
}

/** The tap target: the element's box, extended by ::before or ::after, or by its label or control. */
function sizeOf(element: Element) {
  const boxes = [...outwards(element)]
    .filter((outer) => outer === element || outer.matches('label, [role], a[href], [data-tap]'))
    .filter((outer) => outer === element || isOneControl(outer))
    .flatMap((outer) => [outer.getBoundingClientRect(), ...grown(outer)])
  return {
    width: Math.round(Math.max(...boxes.map((box) => box.width))),
    height: Math.round(Math.max(...boxes.map((box) => box.height))),
  }
}

const isOneControl = (outer: Element) =>
  outer.matches('label, a[href], [role="button"], [role="search"], [data-tap]') && isShown(outer)

function grown(element: Element) {
  return ['::before', '::after'].flatMap((pseudo) => {
    const style = getComputedStyle(element, pseudo)
    const drawn = style.content !== 'none' && style.position === 'absolute'
    return drawn ? [{ width: parseFloat(style.width), height: parseFloat(style.height) }] : []
  })
}

/** Reports interactive elements without an accessible name. */
export function namelessControls(): string[] {
  return shownControls()
    .filter((element) => !element.closest('[aria-hidden="true"]') && !spokenName(element))
    .map((element) => `${nameFor(element)} in ${nameFor(element.parentElement!)} has no name`)
}

function spokenName(element: Element): string {
  const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : []
  const attribute = (name: string) => element.getAttribute(name) ?? ''
  const by = attribute('aria-labelledby').split(' ').filter(Boolean)
  const words = [...by.map((id) => document.getElementById(id)), ...labels]
    .map((label) => label?.textContent ?? '')
    .concat(attribute('aria-label'), attribute('alt'), attribute('title'), spokenText(element))
    .concat(element.matches('input, textarea') ? attribute('placeholder') : '')
  return words.join('').trim()
}

function spokenText(element: Element): string {
  if (element.getAttribute('aria-hidden') === 'true') return ''
  return [...element.childNodes]
    .map((node) => (node instanceof Element ? spokenTextOf(node) : (node.textContent ?? '')))
    .join('')
}

const spokenTextOf = (element: Element): string =>
  element.getAttribute('aria-label') ?? element.getAttribute('alt') ?? spokenText(element)

/** Reports elements with a tap handler but no role or no keyboard focus. React stores its handlers on the node. */
export function secretControls(): string[] {
  return [...document.querySelectorAll('*')]
    .filter((element) => handles(element, 'onClick') && isShown(element))
    .filter(
      (element) => !element.matches('a[href], button, input, label') && !isNamedControl(element),
    )
    .map((element) => `${nameFor(element)} reacts to a tap, without a role or out of reach of keys`)
}

const isNamedControl = (element: Element) =>
  element.hasAttribute('role') && (element as HTMLElement).tabIndex >= 0

function handles(element: Element, event: string): boolean {
  const key = Object.keys(element).find((name) => name.startsWith('__reactProps$'))
  const props = key && (element as unknown as Record<string, Record<string, unknown>>)[key]
  return Boolean(props && props[event])
}
