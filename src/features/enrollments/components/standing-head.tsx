import { Text, View } from '@tarojs/components'
import { aria } from '@/shared/ui/aria'
import { Icon, type IconName } from '@/shared/ui/icon'
import type { Head } from '../enrollment.model'
import './standing-head.scss'

const icons: Record<Head['look'], IconName> = { ok: 'check', wait: 'clock', over: 'info' }

/** How it stands. */
export const StandingHead = ({ look, title, note }: Head) => (
  <View className='standing' {...aria({ role: 'status' })}>
    <View className={`standing__mark standing__mark--${look}`}>
      <Icon name={icons[look]} />
    </View>
    <View className='standing__words'>
      <Text className='page__title'>{title}</Text>
      <Text className='standing__note'>{note}</Text>
    </View>
  </View>
)
