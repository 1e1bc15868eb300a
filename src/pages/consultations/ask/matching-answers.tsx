import { useMemo } from 'react'
import { MatchingList } from '@/features/consultations/asking/components/matching-list'
import { TranslationNote } from '@/features/facts/published/components/translation-note'
import { searchedIn } from '@/features/facts/published/english.model'
import { byId, type Facts } from '@/features/facts/published/facts.model'
import { useShownFacts, useTranslation } from '@/features/facts/published/shown-facts.store'
import { useDebounced } from '@/features/search/use-debounced'
import { findInstantAnswers, type InstantAnswer } from '@/features/search/instant-answers.model'
import { useMinute } from '@/platform/clock'
import { openPage } from '@/platform/navigation'
import { useShell } from '@/shared/ui/shell'

interface Props {
  typed: string
  facts: Facts | undefined
  onHelped: (answer: string) => void
}

/** Searches matching answers on the phone while the question is typed. */
export function MatchingAnswers({ typed, facts, onHelped }: Props) {
  const settled = useDebounced(typed)
  const now = useMinute()
  const { language } = useShell()
  const { facts: shown } = useShownFacts()
  const translation = useTranslation()
  const found = useMemo(
    () => (facts ? findInstantAnswers(searchedIn(language, facts), settled, now) : []),
    [facts, language, settled, now],
  )
  return (
    <MatchingList
      rows={shown.kind === 'ready' ? found.map((row) => inWords(row, shown.value)) : []}
      note={<TranslationNote of={translation} />}
      onOpen={(id) => openPage('services/guide', { id })}
      onHelped={onHelped}
    />
  )
}

/** In the reader's language, as far as it is translated. */
function inWords(row: InstantAnswer, { answers, services }: Facts) {
  const answer = byId(answers, row.id)
  const title = answer?.question ?? byId(services, row.id)?.name ?? row.title
  return { ...row, title, text: answer?.answer }
}
