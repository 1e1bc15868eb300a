import { useRouter } from '@tarojs/taro'
import {
  emptyEntry,
  draftFromEntry,
  draftFromCase,
  type EntryDraft,
} from '@/features/consultations/staff/knowledge/entries.model'
import { useCase } from '@/features/consultations/staff/case/case.store'
import { draftOf, useEntries } from '@/features/consultations/staff/knowledge/entries.store'
import { useFacts } from '@/features/facts/published/facts.store'
import { failed, ready, type Remote } from '@/shared/lib/remote'

interface Params {
  id: string
  /** For a new entry: id of the case it is made from, or `nothing`. */
  of?: string
}

/** The unsaved draft, else the stored entry, else a draft made from a case. */
export function useEntryDraft(owner: string) {
  const { id = '', of } = useRouter().params as Partial<Params>
  const { list, drafts, keep, drop, sending } = useEntries()
  const { facts } = useFacts()
  const { id: shown, consultation } = useCase()
  const kept = draftOf(drafts, owner, id)
  const stored = list.kind === 'ready' ? list.value.find((entry) => entry.id === id) : undefined
  const answers = facts.kind === 'ready' ? facts.value.answers : []
  const from = of === shown && consultation.kind === 'ready' ? consultation.value : undefined

  const fresh = stored
    ? draftFromEntry(stored)
    : of === 'nothing'
      ? emptyEntry
      : from && draftFromCase(from, answers)
  const draft = kept ?? fresh
  const missing = failed({ code: 'not_found' })
  const remote: Remote<EntryDraft> = draft
    ? ready(draft)
    : of && of !== 'nothing'
      ? consultation.kind === 'ready'
        ? missing
        : consultation
      : list.kind === 'ready'
        ? missing
        : list
  return {
    id,
    /** Id of the case it is made from. */
    of: of === 'nothing' ? undefined : of,
    draft,
    stored,
    remote,
    isKept: kept !== undefined,
    change: (part: Partial<EntryDraft>) => {
      if (draft) keep({ owner, id, draft: { ...draft, ...part } })
    },
    drop: () => drop(owner, id),
    sending: () => sending(owner, id),
  }
}
