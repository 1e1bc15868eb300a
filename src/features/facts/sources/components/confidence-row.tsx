import { Text, View } from '@tarojs/components'
import type { Confidence } from '@/contract/facts/sources.schema'
import { useWords } from '@/shared/ui/shell'
import { Tag, Tags } from '@/shared/ui/tag'
import { sourcesText } from '../sources.text'
import './sources.scss'

interface Props {
  title: string
  counts: { confidence: Confidence; count: number }[]
}

export function ConfidenceRow({ title, counts }: Props) {
  const text = useWords(sourcesText)
  return (
    <View className='about__row num'>
      <Text className='about__name'>{title}</Text>
      <Tags>
        {counts
          .filter(({ count }) => count > 0)
          .map(({ confidence, count }) => (
            <Tag key={confidence} look={confidence === 'sourced' ? 'plain' : 'unverified'}>
              {`${text.confidence[confidence]} ${count}`}
            </Tag>
          ))}
      </Tags>
    </View>
  )
}
