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

const said = (value: boolean | undefined) => (value === undefined ? undefined : String(value))

/**
 * ARIA in the dialect of where we are: a phone reads `aria-role`, a browser `role`, and only a browser
 * has a keyboard whose focus must be able to land. What is not said is left out: each costs setData.
 */
export function aria({ role, label, selected, checked, hidden }: Aria): Record<string, unknown> {
  const common = { ariaLabel: label, ariaSelected: said(selected), ariaChecked: said(checked) }
  const whole: Record<string, unknown> =
    process.env.TARO_ENV === 'h5'
      ? { ...common, role, ariaHidden: said(hidden) }
      : { ...common, ariaRole: role } // a phone reads no view without words anyway
  return Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined))
}

/** What is pressed must be reachable by keyboard. */
export const focusable = process.env.TARO_ENV === 'h5' ? { tabIndex: 0 } : {}
