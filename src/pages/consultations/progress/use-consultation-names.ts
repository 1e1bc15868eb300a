import { byId, nameIn } from '@/features/facts/published/facts.model'
import { useFacts } from '@/features/facts/published/facts.store'
import { useShell } from '@/shared/ui/shell'

/** Names of the ids in a consultation; ids as a fallback until facts are loaded. */
export function useConsultationNames() {
  const { facts } = useFacts()
  const { language } = useShell()
  const known = facts.kind === 'ready' ? facts.value : undefined
  const named = (found: { name: string; nameEn?: string } | undefined) =>
    found && nameIn(language, found)
  return {
    unitOf: (id: string) => named(known && byId(known.outlets, id)) ?? id,
    entryOf: (id: string) => known && byId(known.answers, id)?.question,
    districtOf: (code: string | undefined) =>
      named(known?.districts.find((district) => district.code === code)),
    aboutOf: (id: string | undefined) =>
      known && id
        ? (byId(known.services, id)?.name ??
          byId(known.answers, id)?.question ??
          named(byId(known.outlets, id)))
        : undefined,
  }
}
