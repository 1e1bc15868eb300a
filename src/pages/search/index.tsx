import { Text } from '@tarojs/components'
import { useDidShow, useRouter, useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { useMemo } from 'react'
import { searchedIn } from '@/features/facts/published/english.model'
import type { Facts } from '@/features/facts/published/facts.model'
import { useFacts } from '@/features/facts/published/facts.store'
import { useShownFacts } from '@/features/facts/published/shown-facts.store'
import { useAvailability } from '@/features/visits/citizen/availability/availability.store'
import { useTrainings } from '@/features/trainings/catalogue/schedule/trainings.store'
import { SearchBox } from '@/features/search/components/search-box'
import { useDebounced } from '@/features/search/use-debounced'
import { WordChips } from '@/features/search/components/word-chips'
import { searchHints } from '@/features/search/results.model'
import { useSearch } from '@/features/search/search.store'
import { searchText } from '@/features/search/search.text'
import { serverNow } from '@/platform/server-clock'
import { sharePath } from '@/platform/navigation'
import { meantLine } from '@/contract/shared/as-meant/text.rules'
import { clockAt } from '@/contract/facts/working-days.rules'
import type { Language } from '@/shared/lib/language'
import type { Remote } from '@/shared/lib/remote'
import { decodeParam } from '@/shared/lib/decode-param'
import { Page } from '@/shared/ui/page'
import { RemoteView } from '@/shared/ui/remote-view'
import { useShell, useWords } from '@/shared/ui/shell'
import { Results } from './results'
import { useSearchQuery } from './use-search-query'
import './index.scss'

export default function SearchPage() {
  const { q = '' } = useRouter<{ q?: string }>().params
  const { search, ...actions } = useSearchQuery(decodeParam(q))
  const { query } = search
  const raw = useFacts(({ facts }) => facts)
  const { facts, load } = useShownFacts()
  const { language } = useShell()
  const { remember } = useSearch()
  const text = useWords(searchText)
  const searched = useSearched(raw, language)
  const settledQuery = meantLine(useDebounced(query))

  useDidShow(() => {
    void load()
    void useFacts.getState().wantEveryday()
    void useTrainings.getState().load()
    void useAvailability.getState().loadOutlets()
  })
  useShareAppMessage(() => ({ title: text.title, path: sharePath('search', { q: query }) }))
  useShareTimeline(() => ({ title: text.title, query: `q=${encodeURIComponent(query)}` }))

  return (
    <Page title={text.title} className='search' searched={settledQuery !== ''}>
      <SearchBox query={query} onType={actions.type} onDone={() => remember(query)} />
      <RemoteView of={facts} onRetry={load}>
        {(shown) =>
          settledQuery ? (
            <Results
              facts={shown}
              searched={searched ?? shown}
              search={{ ...search, query: settledQuery }}
              actions={actions}
            />
          ) : (
            <Start facts={shown} onWord={actions.type} />
          )
        }
      </RemoteView>
    </Page>
  )
}

/** The facts with what takes place and where one can book. Built again only if one of them changes. */
function useSearched(raw: Remote<Facts>, language: Language) {
  const { list } = useTrainings()
  const { outlets } = useAvailability()
  const { day } = clockAt(serverNow())
  return useMemo(() => {
    if (raw.kind !== 'ready') return undefined
    const trainings = list.kind === 'ready' ? list.value : []
    const events = {
      trainings: trainings.filter(({ endsAt }) => Date.parse(endsAt) > Date.parse(day)),
      visitable: outlets.kind === 'ready' ? outlets.value : [],
      today: day,
    }
    return { ...searchedIn(language, raw.value), events }
  }, [raw, language, list, outlets, day])
}

/** Shown before anything is typed: recent queries and suggested words. */
function Start({ facts, onWord }: { facts: Facts; onWord: (word: string) => void }) {
  const { recent, forget } = useSearch()
  const { language } = useShell()
  const text = useWords(searchText)
  const hints = useMemo(() => searchHints(facts, language), [facts, language])
  return (
    <>
      <WordChips
        title={text.recent}
        words={recent}
        onWord={onWord}
        action={{ words: text.forget, onTap: forget }}
      />
      <WordChips title={text.hints} words={hints} onWord={onWord} />
      <Text className='cap search__how'>{text.howTo}</Text>
    </>
  )
}
