import { View } from '@tarojs/components'
import { useShownFacts } from '@/features/facts/published/shown-facts.store'
import { commonServices } from '@/features/home/home.model'
import { homeText } from '@/features/home/home.text'
import { ItemRow } from '@/features/services/components/item-row'
import { openTab } from '@/platform/navigation'
import { Section } from '@/shared/ui/section'
import { useWords } from '@/shared/ui/shell'

export function CommonServices({ onOpen }: { onOpen: (id: string) => void }) {
  const { facts } = useShownFacts()
  const text = useWords(homeText)
  if (facts.kind !== 'ready') return null
  const { services } = facts.value
  const items = commonServices.flatMap((id) => services.find((item) => item.id === id) ?? [])
  return (
    <Section
      title={text.usual}
      more={text.allServices(services.length)}
      onMore={() => openTab('services')}
    >
      <View className='card icon--chevron-right'>
        {items.map((item) => (
          <ItemRow key={item.id} item={item} onOpen={onOpen} />
        ))}
      </View>
    </Section>
  )
}
