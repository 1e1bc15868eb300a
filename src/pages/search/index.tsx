import { Text } from '@tarojs/components'
import { useDidShow, useRouter, useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { useMemo } from 'react'
import type { Facts } from '@/features/facts/published/facts.model'
import { useFacts } from '@/features/facts/published/facts.store'
import { SearchBox } from '@/features/search/components/search-box'
import { useSettled } from '@/features/search/components/use-settled'
import { WordChips } from '@/features/search/components/word-chips'
import { hintsOf } from '@/features/search/results.model'
import { useSearch } from '@/features/search/search.store'
import { searchText } from '@/features/search/search.text'
import { sharePath } from '@/platform/navigation'
import { decodeParam } from '@/shared/lib/decode-param'
import { Page } from '@/shared/ui/page'
import { RemoteView } from '@/shared/ui/remote-view'
import { useShell, useWords } from '@/shared/ui/shell'
import { Results } from './results'
import { useWish } from './use-wish'
import './index.scss'

export default function SearchPage() {
  const { q = '' } = useRouter<{ q?: string }>().params
  const { wish, ...change } = useWish(decodeParam(q))
  const { query } = wish
  const { facts, load } = useFacts()
  const { remember } = useSearch()
  const text = useWords(searchText)
  const asked = useSettled(query).trim()

  useDidShow(() => void load())
  useShareAppMessage(() => ({ title: text.title, path: sharePath('search', { q: query }) }))
  useShareTimeline(() => ({ title: text.title, query: `q=${encodeURIComponent(query)}` }))

  return (
    <Page title={text.title} className='search'>
      <SearchBox query={query} onType={change.type} onDone={() => remember(query)} />
      <RemoteView of={facts} onRetry={load}>
        {(shown) =>
          asked ? (
            <Results facts={shown} wish={{ ...wish, query: asked }} change={change} />
          ) : (
            <Start facts={shown} onWord={change.type} />
          )
        }
      </RemoteView>
    </Page>
  )
}

/** Nothing typed yet: what was looked for before, and words to begin with. */
function Start({ facts, onWord }: { facts: Facts; onWord: (word: string) => void }) {
  const { recent, forget } = useSearch()
  const { language } = useShell()
  const text = useWords(searchText)
  const hints = useMemo(() => hintsOf(facts, language), [facts, language])
  return (
    <>
      <WordChips
        title={text.recent}
        words={recent}
        onWord={onWord}
        act={{ words: text.forget, onTap: forget }}
      />
      <WordChips title={text.hints} words={hints} onWord={onWord} />
      <Text className='cap search__how'>{text.howTo}</Text>
    </>
  )
}
