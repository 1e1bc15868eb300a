import { useEffect } from 'react'
import type { StaffConsultation } from '@/contract/consultations/case.schema'
import { byId, nameIn, type Facts } from '@/features/facts/published/facts.model'
import { useFacts } from '@/features/facts/published/facts.store'
import { useTrainings } from '@/features/trainings/catalogue/schedule/trainings.store'
import { titleIn, type Language } from '@/shared/lib/language'
import { useShell } from '@/shared/ui/shell'

/** Names of the ids in a case; the id or nothing until facts are loaded. */
export function useCaseNames({ about, district }: StaffConsultation) {
  const { facts } = useFacts()
  const { language } = useShell()
  const { list, load } = useTrainings()
  const known = facts.kind === 'ready' ? facts.value : undefined
  const isTraining = about?.kind === 'training'

  useEffect(() => {
    if (isTraining) void load()
  }, [isTraining, load])

  const training = isTraining && list.kind === 'ready' ? byId(list.value, about.id) : undefined
  const place = known?.districts.find(({ code }) => code === district)
  return {
    unit: (id: string) => {
      const outlet = known && byId(known.outlets, id)
      return outlet ? nameIn(language, outlet) : id
    },
    entry: (id: string) => (known && byId(known.answers, id)?.question) ?? id,
    district: place && nameIn(language, place),
    about: training
      ? titleIn(language, training)
      : known && about
        ? nameOf(known, about, language)
        : '',
  }
}

function nameOf(
  facts: Facts,
  { kind, id }: NonNullable<StaffConsultation['about']>,
  language: Language,
): string {
  switch (kind) {
    case 'service':
      return byId(facts.services, id)?.name ?? ''
    case 'outlet': {
      const outlet = byId(facts.outlets, id)
      return outlet ? nameIn(language, outlet) : ''
    }
    case 'answer':
      return byId(facts.answers, id)?.question ?? ''
    case 'training':
      return ''
  }
}
