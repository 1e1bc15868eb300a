import { useEffect, useMemo, useState } from 'react'
import { isBlank } from '@/contract/shared/as-meant/text.rules'
import type { StaffConsultation } from '@/contract/consultations/case.schema'
import type { Answer } from '@/contract/facts/knowledge.schema'
import { clockAt } from '@/contract/facts/working-days.rules'
import type { ActionDraft } from '@/features/consultations/staff/case/actions.model'
import { insertAnswer } from '@/features/consultations/staff/case/canned-answers.model'
import { CannedList } from '@/features/consultations/staff/case/components/canned-list'
import { byId } from '@/features/facts/published/facts.model'
import { useFacts } from '@/features/facts/published/facts.store'
import { useDebounced } from '@/features/search/use-debounced'
import { cachedFactsSearch } from '@/features/search/search.model'
import { useMinute } from '@/platform/clock'
import { similarQuestionFinder } from '@/shared/lib/search/similar-questions'

interface Props {
  consultation: StaffConsultation
  draft: ActionDraft
  onChange: (part: Partial<ActionDraft>) => void
}

const maxListed = 5
const none: Answer[] = []

/** Published entries similar to the question, or matching the search. */
export function CannedAnswers({ consultation, draft, onChange }: Props) {
  const { facts } = useFacts()
  const [words, setWords] = useState('')
  const [full, setFull] = useState(false)
  const today = clockAt(useMinute()).day
  const typed = useDebounced(words)
  const all = facts.kind === 'ready' ? facts.value.answers : none
  const alike = useMemo(
    () => similarQuestionFinder(all)(consultation.text, maxListed),
    [all, consultation.text],
  )
  const answers = useMemo(() => {
    if (facts.kind !== 'ready') return []
    const found = !isBlank(typed)
      ? cachedFactsSearch(facts.value)
          .find(typed, { kind: 'answer', limit: maxListed })
          .hits.map(({ doc }) => doc.id)
      : alike
    return found.flatMap((id) => byId(facts.value.answers, id) ?? [])
  }, [facts, typed, alike])

  useEffect(() => void useFacts.getState().wantEveryday(), [])

  const use = (answer: Answer) => {
    const whole = insertAnswer(draft, answer)
    setFull(!whole)
    if (whole) onChange(whole)
  }
  return (
    <CannedList
      answers={answers}
      today={today}
      words={words}
      cites={draft.cites}
      full={full}
      onWords={setWords}
      onUse={use}
    />
  )
}
