import { Text, View } from '@tarojs/components'
import { useMemo } from 'react'
import { clockAt } from '@/contract/facts/working-days.rules'
import { own } from '@/contract/shared/own.rules'
import { TranslationNote } from '@/features/facts/published/components/translation-note'
import type { Facts } from '@/features/facts/published/facts.model'
import { useTranslation } from '@/features/facts/published/shown-facts.store'
import { KindChips } from '@/features/search/components/kind-chips'
import { NothingFound } from '@/features/search/components/nothing-found'
import { ReadingLine } from '@/features/search/components/reading-line'
import { AllHits, BestHit, HitGroup } from '@/features/search/components/result-list'
import { SendMissed } from '@/features/search/components/send-missed'
import { missedWordsOf, toldKey } from '@/features/search/missed-words.model'
import { useMissedWords } from '@/features/search/missed-words.store'
import {
  hitsPerKind,
  foundKinds,
  summarizeReadings,
  groupResults,
  shownKind,
} from '@/features/search/results.model'
import { cachedFactsSearch, type Kind, type Searchable } from '@/features/search/search.model'
import { useSearch } from '@/features/search/search.store'
import { searchText } from '@/features/search/search.text'
import { watchNear } from '@/platform/near-view'
import { openPage } from '@/platform/navigation'
import { serverNow } from '@/platform/server-clock'
import { aria } from '@/shared/ui/aria'
import { useShell, useWords } from '@/shared/ui/shell'
import { hitNotes } from './hit-notes'
import type { SearchActions, SearchQuery } from './use-search-query'

const pages: Record<Kind, string> = {
  service: 'services/guide',
  answer: 'knowledge/answer',
  outlet: 'outlets/detail',
  course: 'trainings/courses',
  training: 'trainings/detail',
  window: 'visits/outlet',
  term: 'knowledge/term',
}

export type Searched = Facts & Pick<Searchable, 'events'>

interface Props {
  /** As they are shown. */
  facts: Facts
  /** As they are searched: in both languages where English is read. */
  searched: Searched
  search: SearchQuery
  actions: SearchActions
}

export function Results({ facts, searched, search, actions }: Props) {
  const { query, kind, literal } = search
  const { choose, readLiterally, type } = actions
  const text = useWords(searchText)
  const translation = useTranslation()
  const found = useMemo(
    () => cachedFactsSearch(searched).find(query, { literal, limit: hitsPerKind }),
    [searched, query, literal],
  )
  const missed = <Missed words={literal ? [] : missedWordsOf(found, query)} />
  if (found.total === 0)
    return (
      <>
        <NothingFound
          query={query}
          literal={literal}
          suggestions={found.suggestions}
          onWord={type}
          onFreely={() => readLiterally(false)}
          onAnswers={() => openPage('knowledge/answers')}
        />
        {missed}
      </>
    )
  const chosen = shownKind(found, kind)
  return (
    <>
      <Text className='sr' {...aria({ role: 'status' })}>
        {text.found(found.total)}
      </Text>
      <KindChips
        kinds={foundKinds(found)}
        counts={found.counts}
        total={found.total}
        chosen={chosen}
        onChoose={choose}
      />
      <ReadingLine
        readings={summarizeReadings(found.reading, searched.english !== undefined)}
        missing={found.missing}
        literal={literal}
        onLiteral={readLiterally}
      />
      <TranslationNote of={translation} />
      <Hits
        facts={facts}
        searched={searched}
        search={{ query, literal, kind: chosen }}
        onKind={choose}
      />
      {missed}
    </>
  )
}

function Missed({ words }: { words: string[] }) {
  const { told, send } = useMissedWords()
  return (
    <SendMissed words={words} told={own(told, toldKey(words))} onSend={() => void send(words)} />
  )
}

interface HitsProps {
  facts: Facts
  searched: Searched
  search: SearchQuery
  onKind: (kind: Kind) => void
}

/** More than the number of documents of any kind. */
const unlimited = 1000

function Hits({ facts, searched, search: { query, literal, kind }, onKind }: HitsProps) {
  const { remember } = useSearch()
  const { state } = useTranslation()
  const { language: chosen } = useShell()
  const language = state === 'original' ? 'zh' : chosen
  const { best, groups } = useMemo(() => {
    const limit = kind ? unlimited : hitsPerKind
    const found = cachedFactsSearch(searched).find(query, { literal, limit, ...(kind && { kind }) })
    return groupResults(
      found,
      kind,
      language,
      hitNotes({ ...facts, events: searched.events }, language, clockAt(serverNow()).day),
    )
  }, [facts, searched, query, literal, kind, language])

  const open = ({ kind: of, id }: { kind: Kind; id: string }) => {
    remember(query)
    openPage(pages[of], { id })
  }
  return (
    <View>
      {best && <BestHit row={best} onOpen={open} />}
      {groups.map((group, nth) =>
        kind ? (
          <AllHits key={query} rows={group.rows} onOpen={open} watchNear={watchNear} />
        ) : (
          <HitGroup key={nth} group={group} onOpen={open} onAll={onKind} />
        ),
      )}
    </View>
  )
}
