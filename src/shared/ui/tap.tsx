import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria, focusable } from './aria'

interface Props {
  className: string
  onTap: () => void
  role?: 'button' | 'link' | 'tab' | 'checkbox' | 'switch' | 'radio'
  /** What is read aloud, where the words inside do not say it. */
  label?: string
  selected?: boolean
  checked?: boolean
  children?: ReactNode
}

/** Everything that can be pressed: by finger, by keyboard, by ear. */
export function Tap({ className, onTap, role = 'button', children, ...said }: Props) {
  return (
    <View
      className={className}
      hoverClass='is-pressed'
      hoverStayTime={80}
      onClick={onTap}
      {...aria({ role, ...said })}
      {...focusable}
    >
      {children}
    </View>
  )
}
