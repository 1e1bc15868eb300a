import { Text, View } from '@tarojs/components'
import { aria } from './aria'
import { Icon, type IconName } from './icon'
import { PageTitle } from './page-title'
import './status-head.scss'

/** The state of a citizen's case and its consequence, one line each. */
export interface Status {
  look: 'ok' | 'wait' | 'over'
  title: string
  note: string
}

const icons: Record<Status['look'], IconName> = { ok: 'check', wait: 'clock', over: 'info' }

export const StatusHead = ({ look, title, note }: Status) => (
  <View className='standing' {...aria({ role: 'status' })}>
    <View className={`standing__mark standing__mark--${look}`}>
      <Icon name={icons[look]} />
    </View>
    <View className='standing__words'>
      <PageTitle>{title}</PageTitle>
      <Text className='standing__note'>{note}</Text>
    </View>
  </View>
)
