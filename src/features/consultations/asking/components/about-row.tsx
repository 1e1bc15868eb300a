import { Text, View } from '@tarojs/components'
import { Icon } from '@/shared/ui/icon'
import { useWords } from '@/shared/ui/shell'
import { Tap } from '@/shared/ui/tap'
import { namesText } from '../../names.text'
import './about-row.scss'

interface Props {
  title: string
  onRemove: () => void
}

/** The page a question refers to, with a button to remove the reference. */
export function AboutRow({ title, onRemove }: Props) {
  const text = useWords(namesText)
  return (
    <View className='asked-about'>
      <Icon name='guide' />
      <Text className='asked-about__title'>{`${text.about} ${title}`}</Text>
      <Tap className='asked-about__remove' label={text.removeAbout} onTap={onRemove}>
        <Icon name='close' />
      </Tap>
    </View>
  )
}
