import { View } from '@tarojs/components'
import { picturesText } from '@/shared/pictures.text'
import { useWords } from './shell'
import { Tap } from './tap'
import { PictureImage } from './picture-image'
import './pictures.scss'

interface Props {
  /** URLs. */
  sources: string[]
  onOpen: (source: string) => void
}

/** Pictures that were sent. A tap opens one in full size. */
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
          <PictureImage className='pictures__image' mode='aspectFill' src={source} />
        </Tap>
      ))}
    </View>
  )
}
