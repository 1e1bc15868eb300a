import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon'
import { Tap } from './tap'

interface Props {
  title: ReactNode
  note?: ReactNode
  /** Tags and the like, below the note. */
  below?: ReactNode
  /** At the right edge: a fee, a state. */
  value?: ReactNode
  icon?: IconName
  /** Something of its own to press, instead of the arrow. */
  act?: ReactNode
  role?: 'button' | 'link' | 'switch'
  checked?: boolean
  label?: string
  onTap?: () => void
}

/** Every row of every list. Names wrap; nothing is cut. */
export function Cell({ title, note, below, value, icon, act, onTap, ...said }: Props) {
  const className = `cell${icon ? ' cell--icon' : ''}`
  const inside = (
    <>
      {icon && <Icon name={icon} className='cell__icon' />}
      <View className='cell__body'>
        <Text className='cell__title'>{title}</Text>
        {note !== undefined && <Text className='cell__note'>{note}</Text>}
        {below}
      </View>
      {value !== undefined && <View className='cell__value'>{value}</View>}
      {act ?? (onTap && <Icon name='chevron-right' className='cell__go' />)}
    </>
  )
  if (!onTap) return <View className={className}>{inside}</View>
  return (
    <Tap className={className} role='link' onTap={onTap} {...said}>
      {inside}
    </Tap>
  )
}
