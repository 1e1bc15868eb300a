import { Text } from '@tarojs/components'
import { Icon, type IconName } from './icon'
import { Tap } from './tap'

/** A task of the staff's own, in the place where citizens consult. */
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
