/** Whether an element is visible. Pages below another or in another tab are not. */
export function isShown(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect()
  const drawn = element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  return drawn && width > 1 && height > 1 && !element.closest('.leaflet-container svg')
}

/** Describes an element for a message. */
export function nameFor(element: Element): string {
  const classes = typeof element.className === 'string' ? element.className : ''
  const text = (element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 24)
  const [first = ''] = classes.split(' ').filter((name) => !/^(hydrated|taro-)/.test(name))
  return `${element.localName}${first && `.${first}`} “${text}”`
}

/** An element and its ancestors, innermost first. */
export function* outwards(element: Element): Generator<Element> {
  for (let at: Element | null = element; at; at = parentOf(at)) yield at
}

function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? root.host : null
}

export interface Shown {
  parent: Element
  /** One for each line. */
  boxes: DOMRect[]
}

/** All visible texts with their positions. */
export function shownTexts(): Shown[] {
  const found: Shown[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement
    if (!node.nodeValue?.trim() || !parent || !isShown(parent)) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    found.push({ parent, boxes: [...range.getClientRects()] })
  }
  return found
}

const roles = ['button', 'link', 'tab', 'checkbox', 'radio', 'switch', 'option', 'menuitem']
const controls = [
  'a[href], button, input, textarea, select, [tabindex="0"]',
  ...roles.map((role) => `[role="${role}"]`),
].join(',')

/** All interactive elements. */
export const shownControls = () => [...document.querySelectorAll(controls)].filter(isShown)
