import { View } from '@tarojs/components'
import type { ServiceItem } from '@/contract/services.schema'
import { Cell } from '@/shared/ui/cell'
import { Section } from '@/shared/ui/section'
import { useWords } from '@/shared/ui/shell'
import { homeText } from '../home.text'

interface Props {
  items: ServiceItem[]
  total: number
  onOpen: (id: string) => void
  onAll: () => void
}

export function UsualServices({ items, total, onOpen, onAll }: Props) {
  const text = useWords(homeText)
  return (
    <Section title={text.usual} more={text.allServices(total)} onMore={onAll}>
      <View className='card'>
        {items.map(({ id, name, where }) => (
          <Cell key={id} title={name} note={where} onTap={() => onOpen(id)} />
        ))}
      </View>
    </Section>
  )
}
