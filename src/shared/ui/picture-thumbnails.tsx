import { Image, View } from '@tarojs/components'
import { picturesText } from '@/shared/pictures.text'
import { useWords } from './shell'
import { Tap } from './tap'
import './pictures.scss'

interface Props {
  /** Addresses. */
  sources: string[]
  onOpen: (source: string) => void
}

/** Pictures that were sent; each opens as large as the screen. */
export function PictureThumbnails({ sources, onOpen }: Props) {
  const text = useWords(picturesText)
  if (sources.length === 0) return null
  return (
    <View className='pictures section'>
      {sources.map((source, nth) => (
        <Tap
          key={source}
          className='pictures__seen'
          label={text.open(nth + 1)}
          onTap={() => onOpen(source)}
        >
          <Image className='pictures__image' mode='aspectFill' src={source} />
        </Tap>
      ))}
    </View>
  )
}
