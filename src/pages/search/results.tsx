import { Text, View } from '@tarojs/components'
import { useMemo } from 'react'
import { clockAt } from '@/contract/facts/working-days.rules'
import type { Facts } from '@/features/facts/published/facts.model'
import { KindChips } from '@/features/search/components/kind-chips'
import { NothingFound } from '@/features/search/components/nothing-found'
import { ReadingLine } from '@/features/search/components/reading-line'
import { AllHits, BestHit, HitGroup } from '@/features/search/components/result-list'
import {
  forAll,
  kindsFound,
  readingsOf,
  resultsOf,
  shownKind,
} from '@/features/search/results.model'
import { searchOver, type Kind } from '@/features/search/search.model'
import { useSearch } from '@/features/search/search.store'
import { searchText } from '@/features/search/search.text'
import { watchNear } from '@/platform/near-view'
import { openPage } from '@/platform/navigation'
import { sharedText } from '@/shared/shared.text'
import { aria } from '@/shared/ui/aria'
import { useShell, useWords } from '@/shared/ui/shell'
import { notesFrom } from './notes'
import type { Change, Wish } from './use-wish'

const pages: Record<Kind, string> = {
  service: 'services/guide',
  answer: 'knowledge/answer',
  outlet: 'outlets/detail',
  term: 'knowledge/term',
}

interface Props {
  facts: Facts
  wish: Wish
  change: Change
}

export function Results({ facts, wish, change }: Props) {
  const { query, kind, literal } = wish
  const { choose, readLiterally, type } = change
  const text = useWords(searchText)
  const { onlyChinese } = useWords(sharedText)
  const found = useMemo(
    () => searchOver(facts).find(query, { literal, limit: forAll }),
    [facts, query, literal],
  )
  if (found.total === 0)
    return (
      <NothingFound
        query={query}
        literal={literal}
        suggestions={found.suggestions}
        onWord={type}
        onFreely={() => readLiterally(false)}
        onAnswers={() => openPage('knowledge/answers')}
      />
    )
  const chosen = shownKind(found, kind)
  return (
    <>
      <Text className='sr' {...aria({ role: 'status' })}>
        {text.found(found.total)}
      </Text>
      <KindChips
        kinds={kindsFound(found)}
        counts={found.counts}
        total={found.total}
        chosen={chosen}
        onChoose={choose}
      />
      <ReadingLine
        readings={readingsOf(found.reading)}
        missing={found.missing}
        literal={literal}
        onLiteral={readLiterally}
      />
      {onlyChinese && <Text className='cap search__chinese'>{onlyChinese}</Text>}
      <Hits facts={facts} wish={{ query, literal, kind: chosen }} onKind={choose} />
    </>
  )
}

interface HitsProps {
  facts: Facts
  wish: Wish
  onKind: (kind: Kind) => void
}

/** More than there are of any kind. */
const all = 1000

function Hits({ facts, wish: { query, literal, kind }, onKind }: HitsProps) {
  const { remember } = useSearch()
  const { language } = useShell()
  const { best, groups } = useMemo(() => {
    const limit = kind ? all : forAll
    const found = searchOver(facts).find(query, { literal, limit, ...(kind && { kind }) })
    return resultsOf(found, kind, language, notesFrom(facts, language, clockAt(Date.now()).day))
  }, [facts, query, literal, kind, language])

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
