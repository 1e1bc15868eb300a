import { View } from '@tarojs/components'
import { Chip } from '@/shared/ui/chip'
import { Chips } from '@/shared/ui/chips'
import { useWords } from '@/shared/ui/shell'
import type { Kind } from '../search.model'
import { searchText } from '../search.text'

interface Props {
  kinds: Kind[]
  counts: Record<Kind, number>
  total: number
  chosen: Kind | undefined
  onChoose: (kind: Kind | undefined) => void
}

export function KindChips({ kinds, counts, total, chosen, onChoose }: Props) {
  const text = useWords(searchText)
  return (
    <View className='search__chips num'>
      <Chips>
        <Chip on={!chosen} words={`${text.all} ${total}`} onTap={() => onChoose(undefined)} />
        {kinds.map((kind) => (
          <Chip
            key={kind}
            on={chosen === kind}
            words={`${text.kind[kind]} ${counts[kind]}`}
            onTap={() => onChoose(kind)}
          />
        ))}
      </Chips>
    </View>
  )
}
