import { Text, View } from '@tarojs/components'
import type { EpochMs } from '@/contract/shared/time.types'
import type { Phone } from '@/contract/facts/sources.schema'
import { hotline } from '@/shared/lib/hotline'
import { CallCell, PhoneCell } from '@/shared/ui/phone-cell'
import { Section } from '@/shared/ui/section'
import { useWords } from '@/shared/ui/shell'
import { guideText } from '../guide.text'

interface Props {
  phones: Phone[]
  now: EpochMs
}

/** Falls back to the city's hotline, with an explanation. */
export function GuidePhones({ phones, now }: Props) {
  const text = useWords(guideText)
  return (
    <Section title={text.phones}>
      <View className='card num'>
        {phones.map((phone) => (
          <PhoneCell key={phone.number} phone={phone} now={now} />
        ))}
        {phones.length === 0 && (
          <CallCell
            number={hotline}
            note={text.hotline}
            below={<Text className='cell__note'>{text.noPhones}</Text>}
          />
        )}
      </View>
    </Section>
  )
}
