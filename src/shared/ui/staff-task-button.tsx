import { Text } from '@tarojs/components'
import { Icon, type IconName } from './icon'
import { Tap } from './tap'

/** A staff task in place of the citizens' consult button. */
export const StaffTaskButton = ({
  icon,
  words,
  onTap,
}: {
  icon: IconName
  words: string
  onTap: () => void
}) => (
  <Tap className='action-bar__consult' label={words} onTap={onTap}>
    <Icon name={icon} />
    <Text>{words}</Text>
  </Tap>
)
