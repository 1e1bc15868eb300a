import { View } from '@tarojs/components'
import type { EpochMs } from '@/contract/shared/time.types'
import type { Visit } from '@/contract/visits/visits.schema'
import { Section } from '@/shared/ui/section'
import { useWords } from '@/shared/ui/shell'
import { visitsText } from '../visits.text'
import { VisitRow } from './visit-row'

interface Props {
  visits: Visit[]
  outletName: string
  now: EpochMs
  onOpen: (id: string) => void
}

/** The citizen's current visits at one outlet. */
export function OwnVisits({ visits, ...row }: Props) {
  const text = useWords(visitsText)
  if (visits.length === 0) return null
  return (
    <Section title={text.mineHere}>
      <View className='card'>
        {visits.map((visit) => (
          <VisitRow key={visit.id} visit={visit} {...row} />
        ))}
      </View>
    </Section>
  )
}
