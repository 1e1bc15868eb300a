import { View } from '@tarojs/components'
import type { ServiceItem } from '@/contract/facts/services.schema'
import { byId, nameIn, type Facts } from '@/features/facts/published/facts.model'
import { applicationFor } from '@/features/services/guide.model'
import { guideText } from '@/features/services/guide.text'
import { findHandlers } from '@/features/services/handlers.model'
import { entryText } from '@/features/visits/citizen/availability/entry.text'
import { outletsToBookAt } from '@/features/visits/citizen/availability/slots.model'
import { useAvailability } from '@/features/visits/citizen/availability/availability.store'
import { openPage } from '@/platform/navigation'
import { Cell } from '@/shared/ui/cell'
import { useShell, useWords } from '@/shared/ui/shell'

/** Renders nothing for items that cannot be applied for in this app. */
export function ApplicationEntry({ item }: { item: ServiceItem }) {
  const text = useWords(guideText)
  const as = applicationFor(item)
  if (!as) return null
  return (
    <View className='card section'>
      <Cell
        icon='consult'
        title={text.apply[as]}
        note={text.applyNote}
        onTap={() => openPage('consultations/ask', { as })}
      />
    </View>
  )
}

/** The first outlets with appointments for the item; the others are on the map. */
export function BookingEntries({ item, facts }: { item: ServiceItem; facts: Facts }) {
  const { outlets } = useAvailability()
  const text = useWords(entryText)
  const { language } = useShell()
  if (outlets.kind !== 'ready') return null
  const handlers = findHandlers(item, facts.outlets).outlets.map(({ id }) => id)
  const places = outletsToBookAt(outlets.value, item.id, handlers).slice(0, 3)
  if (places.length === 0) return null
  return (
    <View className='card section'>
      {places.map(({ outlet, sample }) => (
        <Cell
          key={outlet}
          icon='calendar'
          title={text.at(nameIn(language, byId(facts.outlets, outlet)!))}
          note={text.atNote}
          value={sample ? text.sample : undefined}
          onTap={() => openPage('visits/outlet', { id: outlet, service: item.id })}
        />
      ))}
    </View>
  )
}
