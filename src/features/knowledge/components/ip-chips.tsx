import { View } from '@tarojs/components'
import type { IpType } from '@/contract/facts/sources.schema'
import { ipTypeText } from '@/shared/ip-types.text'
import { Chip } from '@/shared/ui/chip'
import { Chips } from '@/shared/ui/chips'
import { useWords } from '@/shared/ui/shell'
import { knowledgeText } from '../knowledge.text'
import './ip-chips.scss'

interface Props {
  counts: { ipType: IpType; count: number }[]
  total: number
  chosen: IpType | undefined
  onChoose: (ipType: IpType | undefined) => void
}

export function IpChips({ counts, total, chosen, onChoose }: Props) {
  const text = useWords(knowledgeText)
  const names = useWords(ipTypeText)
  return (
    <View className='ip-chips num'>
      <Chips>
        <Chip on={!chosen} words={`${text.all} ${total}`} onTap={() => onChoose(undefined)} />
        {counts.map(({ ipType, count }) => (
          <Chip
            key={ipType}
            on={ipType === chosen}
            words={`${names[ipType]} ${count}`}
            onTap={() => onChoose(ipType)}
          />
        ))}
      </Chips>
    </View>
  )
}
