type Role =
  | 'button'
  | 'link'
  | 'tab'
  | 'tablist'
  | 'radiogroup'
  | 'banner'
  | 'main'
  | 'complementary'
  | 'checkbox'
  | 'switch'
  | 'radio'
  | 'heading'
  | 'alert'
  | 'status'
  | 'dialog'
  | 'img'
  | 'list'
  | 'listitem'
  | 'navigation'
  | 'progressbar'

interface Aria {
  role?: Role
  label?: string
  selected?: boolean
  checked?: boolean
  hidden?: boolean
  /** Of a heading: 1 is the title of the page. WeChat's screen readers know no levels. */
  level?: 1 | 2 | 3
  /** A button that stays pressed, such as a filter. WeChat has no word for it, but reads a selected tab. */
  pressed?: boolean
  /** In a navigation, where one is. */
  current?: boolean
}

const attribute = (value: boolean | undefined) => (value === undefined ? undefined : String(value))

/**
 * ARIA attributes of the platform: WeChat reads `aria-role`, a browser `role`. Undefined attributes are
 * left out, because each one adds to the data that Taro sends with setData.
 */
export function aria(state: Aria): Record<string, unknown> {
  const attributes = process.env.TARO_ENV === 'h5' ? inBrowser(state) : onPhone(state)
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined))
}

const inBrowser = ({ role, label, selected, checked, hidden, level, pressed, current }: Aria) => ({
  role,
  'aria-label': label,
  'aria-selected': attribute(selected),
  'aria-checked': attribute(checked),
  'aria-hidden': attribute(hidden),
  'aria-level': role === 'heading' ? String(level ?? 2) : undefined,
  'aria-pressed': attribute(pressed),
  'aria-current': current ? 'page' : undefined,
})

/** WeChat's screen readers skip views without text, so `hidden` is not needed. */
const onPhone = ({ role, label, selected, checked, pressed }: Aria) => ({
  ariaLabel: label,
  ariaSelected: attribute(pressed ?? selected),
  ariaChecked: attribute(checked),
  ariaRole: pressed === undefined ? role : 'tab',
})

/** Makes a pressable element reachable by keyboard in a browser. */
export const focusable = process.env.TARO_ENV === 'h5' ? { tabIndex: 0 } : {}
