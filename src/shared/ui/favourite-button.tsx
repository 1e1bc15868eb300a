import { Text } from '@tarojs/components'
import { Icon } from './icon'
import { Tap } from './tap'
import './head-tool.scss'

interface Props {
  isFavourite: boolean
  /** The label as a favourite (`on`), and otherwise. */
  words: { on: string; off: string }
  onToggle: () => void
}

/** Adds the page's subject to the favourites, or removes it. */
export const FavouriteButton = ({ isFavourite, words, onToggle }: Props) => (
  <Tap className='head-tool' role='switch' checked={isFavourite} onTap={onToggle}>
    <Icon name={isFavourite ? 'star-on' : 'star'} />
    <Text>{isFavourite ? words.on : words.off}</Text>
  </Tap>
)
