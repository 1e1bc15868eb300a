import { Text } from '@tarojs/components'
import { favouriteText } from '@/shared/favourite.text'
import { Icon } from './icon'
import { useWords } from './shell'
import { Tap } from './tap'
import './head-tool.scss'

interface Props {
  isFavourite: boolean
  onToggle: () => void
}

/** Adds the page's subject to the favourites, or removes it. Beside the page's heading. */
export function FavouriteButton({ isFavourite, onToggle }: Props) {
  const { on, off } = useWords(favouriteText)
  return (
    <Tap className='head-tool' role='switch' checked={isFavourite} onTap={onToggle}>
      <Icon name={isFavourite ? 'star-on' : 'star'} />
      <Text>{isFavourite ? on : off}</Text>
    </Tap>
  )
}
