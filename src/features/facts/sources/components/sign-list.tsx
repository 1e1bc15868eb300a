import { Text, View } from '@tarojs/components'
import { useWords } from '@/shared/ui/shell'
import { Tag } from '@/shared/ui/tag'
import { sourcesText } from '../sources.text'
import './sources.scss'

/** Explains the visual grammar of the product: solid is verified, dashed is not. */
export function SignList() {
  const text = useWords(sourcesText)
  return (
    <View className='card'>
      <View className='about__row'>
        <Tag>{text.known}</Tag>
        <Text className='about__note'>{text.knownNote}</Text>
      </View>
      <View className='about__row'>
        <Tag look='unverified'>{text.doubtful}</Tag>
        <Text className='about__note'>{text.doubtfulNote}</Text>
      </View>
      <View className='about__row'>
        <Text className='about__name'>{text.dated}</Text>
        <Text className='about__note'>{text.datedNote}</Text>
      </View>
    </View>
  )
}
