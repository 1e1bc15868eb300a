type Role =
  | 'button'
  | 'link'
  | 'tab'
  | 'tablist'
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
}

const attribute = (value: boolean | undefined) => (value === undefined ? undefined : String(value))

/**
 * ARIA attributes of the platform: WeChat reads `aria-role`, a browser `role`. Undefined attributes are
 * left out, because each one adds to the data that Taro sends with setData.
 */
export function aria({ role, label, selected, checked, hidden }: Aria): Record<string, unknown> {
  const common = {
    ariaLabel: label,
    ariaSelected: attribute(selected),
    ariaChecked: attribute(checked),
  }
  const attributes: Record<string, unknown> =
    process.env.TARO_ENV === 'h5'
      ? { ...common, role, ariaHidden: attribute(hidden) }
      : { ...common, ariaRole: role } // WeChat's screen readers skip views without text, so `hidden` is not needed
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined))
}

/** Makes a pressable element reachable by keyboard in a browser. */
export const focusable = process.env.TARO_ENV === 'h5' ? { tabIndex: 0 } : {}
