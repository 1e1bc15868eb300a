import { summaryOf } from '@/contract/consultations/consultations.rules'
import { momentWords } from '@/contract/shared/moment-words.rules'
import type { UnsentDraft } from '@/features/consultations/asking/question-draft.model'
import { nameOf } from '@/features/facts/published/facts.model'
import { useFacts } from '@/features/facts/published/facts.store'
import { RailRow } from '@/features/people/matters/components/matter-list'
import { mattersText } from '@/features/people/matters/matters.text'
import { useMinute } from '@/platform/clock'
import { openPage } from '@/platform/navigation'
import { useShell, useWords } from '@/shared/ui/shell'

/** Questions and applications that were written on this phone and not sent. */
export function MyDrafts({ drafts }: { drafts: UnsentDraft[] }) {
  const { facts } = useFacts()
  const { language } = useShell()
  const text = useWords(mattersText)
  const now = useMinute()
  const when = (savedAt: number) => momentWords(new Date(savedAt).toISOString(), now, language)
  const open = ({ kind, about }: UnsentDraft) =>
    openPage('consultations/ask', {
      ...(kind !== 'consultation' && { as: kind }),
      ...(about && { ...about, title: nameOf(facts, about.id, language) ?? '' }),
    })
  return (
    <>
      {drafts.map((draft) => (
        <RailRow
          key={draft.place}
          look='is-draft'
          state={text.draft}
          when={draft.draft.savedAt ? text.savedAt(when(draft.draft.savedAt)) : ''}
          words={summaryOf(draft.draft.text ?? '').trim() || text.unsent[draft.kind]}
          onTap={() => open(draft)}
        />
      ))}
    </>
  )
}
