import { Text } from '@tarojs/components'
import { useDidShow, useRouter, useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { useEffect, useMemo } from 'react'
import type { Facts } from '@/features/facts/facts.model'
import { useFacts } from '@/features/facts/facts.store'
import { SearchBox } from '@/features/search/components/search-box'
import { useSettled } from '@/features/search/components/use-settled'
import { WordChips } from '@/features/search/components/word-chips'
import { hintsOf } from '@/features/search/results.model'
import { useSearch } from '@/features/search/search.store'
import { searchText } from '@/features/search/search.text'
import { sharePath } from '@/platform/navigation'
import { Page } from '@/shared/ui/page'
import { RemoteView } from '@/shared/ui/remote-view'
import { useShell, useWords } from '@/shared/ui/shell'
import { Results } from './results'
import './index.scss'

export default function SearchPage() {
  const { q = '' } = useRouter<{ q?: string }>().params
  const { facts, load } = useFacts()
  const { query, begin, type, remember } = useSearch()
  const text = useWords(searchText)
  const asked = useSettled(query).trim()

  useDidShow(() => void load())
  useEffect(() => {
    begin(decoded(q))
    return () => begin('')
  }, [q, begin])
  useShareAppMessage(() => ({ title: text.title, path: sharePath('search', { q: query }) }))
  useShareTimeline(() => ({ title: text.title, query: `q=${encodeURIComponent(query)}` }))

  return (
    <Page title={text.title} className='search'>
      <SearchBox query={query} onType={type} onDone={remember} />
      <RemoteView of={facts} onRetry={load}>
        {(shown) => (asked ? <Results asked={asked} facts={shown} /> : <Start facts={shown} />)}
      </RemoteView>
    </Page>
  )
}

/** A phone hands parameters on as they stand in the link, a browser reads them first. */
function decoded(q: string) {
  try {
    return decodeURIComponent(q)
  } catch {
    return q // a percent sign of its own
  }
}

/** Nothing typed yet: what was looked for before, and words to begin with. */
function Start({ facts }: { facts: Facts }) {
  const { recent, type, forget } = useSearch()
  const { language } = useShell()
  const text = useWords(searchText)
  const hints = useMemo(() => hintsOf(facts, language), [facts, language])
  return (
    <>
      <WordChips
        title={text.recent}
        words={recent}
        onWord={type}
        act={{ words: text.forget, onTap: forget }}
      />
      <WordChips title={text.hints} words={hints} onWord={type} />
      <Text className='cap search__how'>{text.howTo}</Text>
    </>
  )
}
