import { View } from '@tarojs/components'
import type { Document, Picture } from '@/contract/pictures/pictures.schema'
import { Tap } from '@/shared/ui/tap'
import { useWords } from '@/shared/ui/shell'
import { caseText } from '../case.text'
import { DocumentRows } from '@/shared/ui/document-rows'
import { PictureImage } from '@/shared/ui/picture-image'

/** `address` turns the link of a picture into its URL. */
export interface ShowPictures {
  address: (link: string) => string
  show: (links: string[], first: string) => void
  /** The same for URLs. */
  enlarge: (sources: string[], first: string) => void
}

interface Props {
  pictures: Picture[]
  documents: Document[] | undefined
  onShow: ShowPictures
}

/** What the citizen attached: thumbnails, which a tap enlarges, and documents to page through. */
export function CaseAttachments({ pictures, documents, onShow }: Props) {
  return (
    <>
      <Thumbnails pictures={pictures} onShow={onShow} />
      <DocumentRows documents={documents} sourceOf={onShow.address} onEnlarge={onShow.enlarge} />
    </>
  )
}

function Thumbnails({ pictures, onShow }: Omit<Props, 'documents'>) {
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
