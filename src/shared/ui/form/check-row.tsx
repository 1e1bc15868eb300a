import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from '../icon'
import { Tap } from '../tap'
import './form.scss'

interface Props {
  on: boolean
  /** What is read aloud. */
  label: string
  onChange: (on: boolean) => void
  children: ReactNode
}

/** A box to tick, and what it agrees to. */
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
