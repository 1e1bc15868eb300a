import { Text } from '@tarojs/components'
import { Icon } from './icon'
import { Tap } from './tap'
import './head-tool.scss'

interface Props {
  kept: boolean
  /** While it is kept, and while it is not. */
  words: { on: string; off: string }
  onKeep: () => void
}

/** Keeps what the page shows among the favourites, or no longer. */
export const FavouriteButton = ({ kept, words, onKeep }: Props) => (
  <Tap className='head-tool' role='switch' checked={kept} onTap={onKeep}>
    <Icon name={kept ? 'star-on' : 'star'} />
    <Text>{kept ? words.on : words.off}</Text>
  </Tap>
)
