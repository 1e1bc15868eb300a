import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria, focusable } from './aria'

interface Props {
  className: string
  onTap: () => void
  role?: 'button' | 'link' | 'tab' | 'checkbox' | 'switch' | 'radio'
  /** For screen readers, if the content is not clear enough. */
  label?: string
  selected?: boolean
  checked?: boolean
  pressed?: boolean
  current?: boolean
  children?: ReactNode
}

/** A pressable element, also reachable by keyboard and screen reader. */
export function Tap({ className, onTap, role = 'button', children, ...state }: Props) {
  return (
    <View
      className={className}
      hoverClass='is-pressed'
      hoverStayTime={80}
      onClick={onTap}
      {...aria({ role, ...state })}
      {...focusable}
    >
      {children}
    </View>
  )
}
