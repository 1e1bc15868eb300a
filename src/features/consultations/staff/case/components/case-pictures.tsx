import { View } from '@tarojs/components'
import type { Picture } from '@/contract/pictures/pictures.schema'
import { Tap } from '@/shared/ui/tap'
import { useWords } from '@/shared/ui/shell'
import { caseText } from '../case.text'
import { PictureImage } from '@/shared/ui/picture-image'

/** `address` turns the link of a picture into its URL. */
export interface ShowPictures {
  address: (link: string) => string
  show: (links: string[], first: string) => void
}

interface Props {
  pictures: Picture[]
  onShow: ShowPictures
}

/** Thumbnails; a tap enlarges them. */
export function CasePictures({ pictures, onShow }: Props) {
  const text = useWords(caseText)
  if (pictures.length === 0) return null
  const links = pictures.map(({ link }) => link)
  return (
    <View className='desk-pictures'>
      {pictures.map(({ id, link }, nth) => (
        <Tap
          key={id}
          className='desk-pictures__one'
          label={text.picture(nth + 1)}
          onTap={() => onShow.show(links, link)}
        >
          <PictureImage
            className='desk-pictures__image'
            mode='aspectFill'
            src={onShow.address(link)}
          />
        </Tap>
      ))}
    </View>
  )
}
