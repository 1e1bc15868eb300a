import { View } from '@tarojs/components'
import { Cell } from '@/shared/ui/cell'
import type { IconName } from '@/shared/ui/icon'
import { useWords } from '@/shared/ui/shell'
import type { SavedItem, NamedItem } from '../favourites.model'
import { favouritesText } from '../favourites.text'

const icons: Record<SavedItem['kind'], IconName> = {
  outlet: 'outlet',
  service: 'guide',
  answer: 'info',
}

interface Props {
  list: NamedItem[]
  onOpen: (item: SavedItem) => void
}

/** Favourites or recently opened items. */
export function SavedList({ list, onOpen }: Props) {
  const text = useWords(favouritesText)
  return (
    <View className='card'>
      {list.map(({ kind, id, name }) => (
        <Cell
          key={kind + id}
          icon={icons[kind]}
          title={name}
          note={text.kind[kind]}
          onTap={() => onOpen({ kind, id })}
        />
      ))}
    </View>
  )
}
