import { Text, View } from '@tarojs/components'
import { aria } from './aria'
import { Icon, type IconName } from './icon'
import { Tap } from './tap'

interface Props {
  look?: 'brand' | 'warn' | 'bad' | 'ok' | 'plain'
  icon?: IconName
  /** One sentence about the consequence, one about what to do. */
  words: string
  act?: { words: string; onTap: () => void }
}

export function Notice({ look = 'brand', icon = 'info', words, act }: Props) {
  return (
    <View className={`notice notice--${look}`} {...aria({ role: 'status' })}>
      <Icon name={icon} />
      <Text className='notice__body'>{words}</Text>
      {act && (
        <Tap className='notice__act' onTap={act.onTap}>
          <Text>{act.words}</Text>
        </Tap>
      )}
    </View>
  )
}
