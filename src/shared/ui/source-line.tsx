import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Source } from '@/contract/facts/sources.schema'
import type { IsoDay } from '@/contract/shared/time.types'
import { dateWords } from '@/contract/shared/date-words.rules'
import { dotted } from '@/shared/lib/dotted'
import { sourceLineText } from '@/shared/source-line.text'
import { Icon } from './icon'
import { useShell, useWords } from './shell'
import { Tap } from './tap'
import './source-line.scss'

interface Props {
  sources: Source[]
  /** When we last checked the sources. */
  seen: IsoDay
  onLink: (url: string) => void
  /** Buttons for further actions on the fact. */
  children?: ReactNode
}

/** The sources of a fact and when they were checked. At the end of each page that shows facts. */
export function SourceLine({ sources, seen, onLink, children }: Props) {
  const text = useWords(sourceLineText)
  const { language } = useShell()
  const named = ({ title, published }: Source) =>
    dotted([title, published && dateWords(published, language)])
  return (
    <View className='source-line'>
      {children}
      <Text className='cap'>{text.source}</Text>
      {sources.map((source) => {
        const { title, url } = source
        if (!url)
          return (
            <Text key={title} className='source-line__title'>
              {named(source)}
            </Text>
          )
        return (
          <Tap key={title} className='source-line__link' role='link' onTap={() => onLink(url)}>
            <Text>{named(source)}</Text>
            <Icon name='external' />
          </Tap>
        )
      })}
      {!sources.some(({ url }) => url) && (
        <Text className='cap'>{sources.length > 0 ? text.noPage : text.noSource}</Text>
      )}
      <Text className='cap'>{text.seen(dateWords(seen, language))}</Text>
    </View>
  )
}
