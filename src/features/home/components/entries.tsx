import { Text, View } from '@tarojs/components'
import type { CSSProperties } from 'react'
import { Icon, type IconName } from '@/shared/ui/icon'
import { useShell } from '@/shared/ui/shell'
import { Tap } from '@/shared/ui/tap'
import './entries.scss'

export interface Entry {
  icon: IconName
  title: string
  note: string
  onTap: () => void
}

interface Props {
  entries: Entry[]
  wide?: WideEntryProps
  /** Icon and title only, in one row. */
  compact?: boolean
}

/** Cards, or plain rows in elder mode. */
export function Entries({ entries, wide, compact = false }: Props) {
  const { elder } = useShell()
  return (
    <View className={compact ? 'entries entries--compact' : 'entries'}>
      {wide && !elder && <WideEntry {...wide} />}
      {entries.map(({ icon, title, note, onTap }) => (
        <Tap key={title} className='entry' role='link' onTap={onTap}>
          <Icon name={icon} className='entry__icon' />
          <View className='entry__words'>
            <Text className='entry__title'>{title}</Text>
            {!compact && <Text className='entry__note'>{note}</Text>}
          </View>
          {elder && <Icon name='chevron-right' className='entry__chevron' />}
        </Tap>
      ))}
    </View>
  )
}

interface WideEntryProps {
  title: string
  note: string
  go: string
  /** CSS image, used as a mask. */
  picture: string
  onTap: () => void
}

const WideEntry = ({ title, note, go, picture, onTap }: WideEntryProps) => (
  <Tap className='entry entry--wide' role='link' onTap={onTap}>
    <View className='entry__swarm' style={{ '--swarm': picture } as CSSProperties} />
    <Text className='entry__title'>{title}</Text>
    <Text className='entry__note'>{note}</Text>
    <View className='entry__go'>
      <Text>{go}</Text>
      <Icon name='chevron-right' />
    </View>
  </Tap>
)
