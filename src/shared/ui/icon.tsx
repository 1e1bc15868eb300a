import { View } from '@tarojs/components'
import { aria } from './aria'

export type IconName =
  | 'alert'
  | 'calendar'
  | 'check'
  | 'chevron-down'
  | 'chevron-right'
  | 'clock'
  | 'close'
  | 'consult'
  | 'copy'
  | 'external'
  | 'filter'
  | 'globe'
  | 'guide'
  | 'info'
  | 'list'
  | 'locate'
  | 'offline'
  | 'outlet'
  | 'phone'
  | 'pin'
  | 'refresh'
  | 'scan'
  | 'search'
  | 'shield'
  | 'text-size'
  | 'training'
  | 'user'
  | 'star'
  | 'star-on'

/** A single node in the colour of its text. Hidden from screen readers, because words always accompany it. */
export const Icon = ({ name, className }: { name: IconName; className?: string }) => (
  <View
    className={`icon icon--${name}${className ? ` ${className}` : ''}`}
    {...aria({ hidden: true })}
  />
)
