import { Text, View } from '@tarojs/components'
import { useState, type CSSProperties } from 'react'
import type { Document } from '@/contract/pictures/pictures.schema'
import { documentsText } from '@/shared/documents.text'
import { Button } from './button'
import { Icon } from './icon'
import { PictureImage } from './picture-image'
import { Sheet } from './sheet'
import { useWords } from './shell'
import { Tap } from './tap'
import './documents.scss'

interface Props {
  documents: Document[] | undefined
  /** Turns the link of a page into its URL. */
  sourceOf: (link: string) => string
  /** Shows pages in full size, from `first` on. */
  onEnlarge: (sources: string[], first: string) => void
}

/** Documents that were sent, a row each. A tap opens one to page through. */
export function DocumentRows({ documents = [], ...reading }: Props) {
  const [open, setOpen] = useState<Document>()
  const text = useWords(documentsText)
  if (documents.length === 0) return null
  return (
    <View className='section'>
      {documents.map((document) => (
        <Tap
          key={document.id}
          className='document'
          label={text.open(document.name, document.pages.length)}
          onTap={() => setOpen(document)}
        >
          <Icon name='guide' />
          <View className='document__body'>
            <Text className='document__name'>{document.name}</Text>
            <Text className='document__note num'>{text.pages(document.pages.length)}</Text>
          </View>
          <Icon name='chevron-right' className='document__go' />
        </Tap>
      ))}
      <Sheet open={!!open} title={open?.name ?? ''} onClose={() => setOpen(undefined)}>
        {open && <Pages {...reading} pages={open.pages} />}
      </Sheet>
    </View>
  )
}

type PagesProps = Omit<Props, 'documents'> & Pick<Document, 'pages'>

function Pages({ pages, sourceOf, onEnlarge }: PagesProps) {
  const [at, setAt] = useState(0)
  const text = useWords(documentsText)
  const { link, width, height } = pages[at]!
  const sources = pages.map((page) => sourceOf(page.link))
  const turn = (by: number) => setAt(Math.min(pages.length - 1, Math.max(0, at + by)))
  return (
    <>
      <View className='document-pager'>
        <View className='document-pager__side'>
          {at > 0 && <Button look='second' size='s' words={text.previous} onTap={() => turn(-1)} />}
        </View>
        <Text className='num'>{text.page(at + 1, pages.length)}</Text>
        <View className='document-pager__side document-pager__side--end'>
          {at < pages.length - 1 && (
            <Button look='second' size='s' words={text.next} onTap={() => turn(1)} />
          )}
        </View>
      </View>
      <Tap
        className='document-page__tap'
        label={text.enlarge(at + 1)}
        onTap={() => onEnlarge(sources, sources[at]!)}
      >
        <View
          className='document-page'
          style={{ '--height': `${(100 * height) / width}%` } as CSSProperties}
        >
          <PictureImage className='document-page__image' src={sourceOf(link)} />
        </View>
      </Tap>
    </>
  )
}
