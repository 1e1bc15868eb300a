import { Text, View } from '@tarojs/components'
import type { Freshness } from '@/contract/facts/freshness.schema'
import { Meter } from '@/shared/ui/meter'
import { Section } from '@/shared/ui/section'
import { useWords } from '@/shared/ui/shell'
import { freshnessText } from '../freshness.text'
import './freshness.scss'

const fields = ['address', 'phones', 'place', 'hours'] as const

/** Of how many outlets a field is published. */
export function KnownCard({ known, records: { outlet } }: Pick<Freshness, 'known' | 'records'>) {
  const text = useWords(freshnessText)
  return (
    <Section title={text.known}>
      <View className='card freshness-known num'>
        {fields.map((field) => (
          <View key={field}>
            <View className='freshness-known__line'>
              <Text>{text.fields[field]}</Text>
              <Text>{`${known[field]} / ${outlet}`}</Text>
            </View>
            <Meter share={outlet === 0 ? 0 : (known[field] / outlet) * 100} />
          </View>
        ))}
      </View>
      <Text className='cap'>{text.knownOf(outlet)}</Text>
    </Section>
  )
}
