import { useMemo, useState } from 'react'
import type { StaffConsultation } from '@/contract/desk.schema'
import type { Answer } from '@/contract/knowledge.schema'
import { clockAt } from '@/contract/working-days.rules'
import type { ActDraft } from '@/features/desk/acts.model'
import { firstOf, queriesFor, withCanned } from '@/features/desk/canned.model'
import { CannedList } from '@/features/desk/components/canned-list'
import { byId } from '@/features/facts/facts.model'
import { useFacts } from '@/features/facts/facts.store'
import { termsIn } from '@/features/knowledge/knowledge.model'
import { useSettled } from '@/features/search/components/use-settled'
import { searchOver } from '@/features/search/search.model'
import { useMinute } from '@/platform/clock'

interface Props {
  one: StaffConsultation
  draft: ActDraft
  onChange: (part: Partial<ActDraft>) => void
}

/** More are not read. */
const most = 5

/** Published entries that fit the question, or the words typed for it. */
export function Canned({ one, draft, onChange }: Props) {
  const { facts } = useFacts()
  const [words, setWords] = useState('')
  const [full, setFull] = useState(false)
  const today = clockAt(useMinute()).day
  const typed = useSettled(words)
  const answers = useMemo(() => {
    if (facts.kind !== 'ready') return []
    const terms = termsIn(one.text, facts.value.terms).map(({ zh }) => zh)
    const { find } = searchOver(facts.value)
    const found = queriesFor(typed, one.text, terms).map((query) =>
      find(query, { kind: 'answer', limit: most }).hits.map(({ doc }) => doc.id),
    )
    return firstOf(found, most).flatMap((id) => byId(facts.value.answers, id) ?? [])
  }, [facts, typed, one.text])

  const use = (answer: Answer) => {
    const whole = withCanned(draft, answer)
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
