import { Image, Text, View } from '@tarojs/components'
import { aria } from '@/shared/ui/aria'
import { useWords } from '@/shared/ui/shell'
import { Tag, Tags } from '@/shared/ui/tag'
import { codeText } from '../code.text'
import '../../components/reception.scss'

interface Props {
  name: string
  /** In words. */
  day: string
  picture: string
  typed: string
  sample: boolean
}

/** What hangs at a window: as large as the screen, and as it is typed. */
export function WindowCode({ name, day, picture, typed, sample }: Props) {
  const text = useWords(codeText)
  return (
    <View className='card reception__code'>
      <Text className='reception__name'>{name}</Text>
      <Text className='cap num'>{day}</Text>
      {sample && (
        <Tags className='reception__sample'>
          <Tag look='sample'>{text.sample}</Tag>
        </Tags>
      )}
      <View {...aria({ role: 'img', label: `${text.picture} ${name}` })}>
        <Image className='reception__qr' src={picture} />
      </View>
      <Text className='reception__typed num'>{typed}</Text>
      <Text className='cap'>{text.typed}</Text>
    </View>
  )
}
