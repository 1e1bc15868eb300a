import { Text } from '@tarojs/components'
import { Icon } from './icon'
import { Tap } from './tap'

interface Props {
  on: boolean
  words: string
  /** Opens a choice instead of being one. */
  opens?: boolean
  onTap: () => void
}

/** A filter or a choice. Chosen is also bold and filled, never colour alone. */
export function Chip({ on, words, opens = false, onTap }: Props) {
  const said = opens ? {} : { selected: on }
  return (
    <Tap
      className={on ? 'chip is-on' : 'chip'}
      role={opens ? 'button' : 'tab'}
      onTap={onTap}
      {...said}
    >
      <Text>{words}</Text>
      {opens && <Icon name='chevron-down' />}
    </Tap>
  )
}
