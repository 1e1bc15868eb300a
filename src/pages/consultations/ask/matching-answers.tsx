import { useMemo } from 'react'
import { MatchingList } from '@/features/consultations/asking/components/matching-list'
import { byId, type Facts } from '@/features/facts/published/facts.model'
import { useDebounced } from '@/features/search/use-debounced'
import { findInstantAnswers } from '@/features/search/instant-answers.model'
import { useMinute } from '@/platform/clock'
import { openPage } from '@/platform/navigation'

interface Props {
  typed: string
  facts: Facts | undefined
  onHelped: (answer: string) => void
}

/** Searches matching answers on the phone while the question is typed. */
export function MatchingAnswers({ typed, facts, onHelped }: Props) {
  const settled = useDebounced(typed)
  const now = useMinute()
  const rows = useMemo(
    () =>
      facts
        ? findInstantAnswers(facts, settled, now).map((row) => ({
            ...row,
            text: byId(facts.answers, row.id)?.answer,
          }))
        : [],
    [facts, settled, now],
  )
  return (
    <MatchingList
      rows={rows}
      onOpen={(id) => openPage('services/guide', { id })}
      onHelped={onHelped}
    />
  )
}
