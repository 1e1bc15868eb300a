import { Text, View } from '@tarojs/components'
import { aria } from '@/shared/ui/aria'
import { useWords } from '@/shared/ui/shell'
import { Tag, Tags } from '@/shared/ui/tag'
import { codeText } from '../code.text'
import { PictureImage } from '@/shared/ui/picture-image'
import '../../components/reception.scss'

interface Props {
  name: string
  dayWords: string
  picture: string
  typed: string
  sample: boolean
}

/** The code of a window: as a QR code that fills the screen, and in characters to type. */
export function WindowCode({ name, dayWords, picture, typed, sample }: Props) {
  const text = useWords(codeText)
  return (
    <View className='card reception__code'>
      <Text className='reception__name'>{name}</Text>
      <Text className='cap num'>{dayWords}</Text>
      {sample && (
        <Tags className='reception__sample'>
          <Tag look='sample'>{text.sample}</Tag>
        </Tags>
      )}
      <View {...aria({ role: 'img', label: `${text.picture} ${name}` })}>
        <PictureImage className='reception__qr' src={picture} />
      </View>
      <Text className='reception__typed num'>{typed}</Text>
      <Text className='cap'>{text.typed}</Text>
    </View>
  )
}
