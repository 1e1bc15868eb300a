import { Text } from '@tarojs/components'
import { Icon } from './icon'
import { Tap } from './tap'

interface Props {
  on: boolean
  words: string
  /** Opens a sheet of options, instead of being one. */
  opens?: boolean
  onTap: () => void
}

/** A filter or an option. A selected one is also bold and filled, so that colour is not the only sign. */
export function Chip({ on, words, opens = false, onTap }: Props) {
  return (
    <Tap className={on ? 'chip is-on' : 'chip'} onTap={onTap} {...(!opens && { pressed: on })}>
      <Text>{words}</Text>
      {opens && <Icon name='chevron-down' />}
    </Tap>
  )
}
