import { View } from '@tarojs/components'
import { Cell } from '@/shared/ui/cell'
import type { IconName } from '@/shared/ui/icon'
import { useWords } from '@/shared/ui/shell'
import type { Kept, Named } from '../collection.model'
import { collectionText } from '../collection.text'

const icons: Record<Kept['kind'], IconName> = { outlet: 'outlet', service: 'guide', answer: 'info' }

interface Props {
  list: Named[]
  onOpen: (one: Kept) => void
}

/** What was kept or opened, by name. */
export function KeptList({ list, onOpen }: Props) {
  const text = useWords(collectionText)
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
