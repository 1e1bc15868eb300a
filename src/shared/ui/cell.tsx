import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon'
import { Tap } from './tap'

interface Props {
  title: ReactNode
  note?: ReactNode
  /** Content below the note, such as tags. */
  below?: ReactNode
  /** At the right edge, such as a fee or a state. */
  value?: ReactNode
  icon?: IconName
  /** A control in place of the arrow. */
  act?: ReactNode
  role?: 'button' | 'link' | 'switch'
  checked?: boolean
  label?: string
  onTap?: () => void
}

/** A row of a list. Long text wraps instead of being truncated. */
export function Cell({ title, note, below, value, icon, act, onTap, ...accessibility }: Props) {
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
    <Tap className={className} role='link' onTap={onTap} {...accessibility}>
      {inside}
    </Tap>
  )
}
