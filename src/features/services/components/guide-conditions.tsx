import { Text, View } from '@tarojs/components'
import { spaced } from '@/shared/lib/spaced'
import { Section } from '@/shared/ui/section'
import { useWords } from '@/shared/ui/shell'
import { guideText } from '../guide.text'
import './guide-conditions.scss'

/** Who or what qualifies, in the words of the source. Renders nothing if no condition is known. */
export function GuideConditions({ conditions }: { conditions: string[] }) {
  const text = useWords(guideText)
  if (conditions.length === 0) return null
  return (
    <Section title={text.fits}>
      <View className='card conditions'>
        {conditions.map((condition) => (
          <Text key={condition} className='conditions__one'>
            {spaced(condition)}
          </Text>
        ))}
        <Text className='conditions__note'>{text.fitsNote}</Text>
      </View>
    </Section>
  )
}
