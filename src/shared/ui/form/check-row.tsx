import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from '../icon'
import { Tap } from '../tap'
import './form.scss'

interface Props {
  on: boolean
  /** For screen readers. */
  label: string
  onChange: (on: boolean) => void
  children: ReactNode
}

/** A checkbox with the text it agrees to. */
export const CheckRow = ({ on, label, onChange, children }: Props) => (
  <Tap
    className={on ? 'agree is-on' : 'agree'}
    role='checkbox'
    checked={on}
    label={label}
    onTap={() => onChange(!on)}
  >
    <View className='agree__box'>{on && <Icon name='check' />}</View>
    <View className='agree__text'>{children}</View>
  </Tap>
)
