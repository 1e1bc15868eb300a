import { complexDays } from '@/contract/consultations/consultations.rules'
import { dueAfterWorkingDays } from '@/contract/shared/due.rules'
import type { StaffConsultation } from '@/contract/consultations/case.schema'
import type { ActionDraft } from '@/features/consultations/staff/case/actions.model'
import { byId, nameIn } from '@/features/facts/published/facts.model'
import { useFacts } from '@/features/facts/published/facts.store'
import { useMinute } from '@/platform/clock'
import { byWords } from '@/contract/shared/due-words.rules'
import { useShell } from '@/shared/ui/shell'

/** Words for the consequences of an action, and the units a case can be transferred to. */
export function useConsequences(consultation: StaffConsultation, draft: ActionDraft) {
  const { facts } = useFacts()
  const { language } = useShell()
  const now = useMinute()
  const outlets = facts.kind === 'ready' ? facts.value.outlets : []
  const answers = facts.kind === 'ready' ? facts.value.answers : []
  const units = outlets
    .filter(({ id }) => id !== consultation.unit)
    .map((outlet) => ({ id: outlet.id, name: nameIn(language, outlet), kind: outlet.kind }))
  const days = complexDays(now)
  const due = dueAfterWorkingDays(Date.parse(consultation.dueFrom), days).at
  return {
    units,
    entryOf: (id: string) => byId(answers, id)?.question ?? id,
    concerned: {
      unit: units.find(({ id }) => id === draft.unit)?.name ?? '',
      into: consultation.siblings.find(({ id }) => id === draft.into)?.number ?? '',
      complexDays: days,
      due: consultation.dueAt ? byWords(new Date(due).toISOString(), now, language) : '',
    },
  }
}
