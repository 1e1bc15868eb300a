import { Text } from '@tarojs/components'
import { Icon } from './icon'
import { Tap } from './tap'
import './head-tool.scss'

interface Props {
  kept: boolean
  /** The label as a favourite (`on`), and otherwise. */
  words: { on: string; off: string }
  onKeep: () => void
}

/** Adds the page's subject to the favourites, or removes it. */
export const FavouriteButton = ({ kept, words, onKeep }: Props) => (
  <Tap className='head-tool' role='switch' checked={kept} onTap={onKeep}>
    <Icon name={kept ? 'star-on' : 'star'} />
    <Text>{kept ? words.on : words.off}</Text>
  </Tap>
)
