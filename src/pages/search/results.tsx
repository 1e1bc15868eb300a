import { Text, View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import { clockAt } from '@/contract/working-days.rules'
import type { Facts } from '@/features/facts/facts.model'
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
import type { Kind } from '@/features/search/search.model'
import { searchOver, useSearch } from '@/features/search/search.store'
import { searchText } from '@/features/search/search.text'
import { openPage } from '@/platform/navigation'
import { sharedText } from '@/shared/shared.text'
import { aria } from '@/shared/ui/aria'
import { useShell, useWords } from '@/shared/ui/shell'
import { notesFrom } from './notes'

const pages: Record<Kind, string> = {
  service: 'services/guide',
  answer: 'knowledge/answer',
  outlet: 'outlets/detail',
  term: 'knowledge/term',
}

interface ResultsProps {
  asked: string
  facts: Facts
}

export function Results({ asked, facts }: ResultsProps) {
  const { kind, literal, choose, readLiterally, type } = useSearch()
  const text = useWords(searchText)
  const { onlyChinese } = useWords(sharedText)
  const found = useMemo(
    () => searchOver(facts).find(asked, { literal, limit: forAll }),
    [facts, asked, literal],
  )
  if (found.total === 0)
    return (
      <NothingFound
        query={asked}
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
      <Hits key={`${asked} ${chosen} ${literal}`} asked={asked} facts={facts} kind={chosen} />
    </>
  )
}

/** Rows of one kind that are shown at once, and more with each tap. */
const step = 20

function Hits({ asked, facts, kind }: ResultsProps & { kind: Kind | undefined }) {
  const { literal, choose, remember } = useSearch()
  const { language } = useShell()
  const [limit, setLimit] = useState(kind ? step : forAll)
  const { best, groups } = useMemo(() => {
    const found = searchOver(facts).find(asked, { literal, limit, ...(kind && { kind }) })
    return resultsOf(found, kind, language, notesFrom(facts, language, clockAt(Date.now()).day))
  }, [facts, asked, literal, limit, kind, language])

  const open = ({ kind: of, id }: { kind: Kind; id: string }) => {
    remember()
    openPage(pages[of], { id })
  }
  return (
    <View>
      {best && <BestHit row={best} onOpen={open} />}
      {groups.map((group) =>
        kind ? (
          <AllHits
            key={group.kind}
            group={group}
            onOpen={open}
            onMore={() => setLimit(limit + step)}
          />
        ) : (
          <HitGroup key={group.kind} group={group} onOpen={open} onAll={choose} />
        ),
      )}
    </View>
  )
}
