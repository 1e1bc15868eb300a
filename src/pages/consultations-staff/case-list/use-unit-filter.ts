import { useState } from 'react'
import { caseListText } from '@/features/consultations/staff/case-list/case-list.text'
import { countByUnit } from '@/features/consultations/staff/case-list/case-list.model'
import {
  useCaseList,
  type CaseListView,
} from '@/features/consultations/staff/case-list/case-list.store'
import { byId, nameIn } from '@/features/facts/published/facts.model'
import { useFacts } from '@/features/facts/published/facts.store'
import { useShell, useWords } from '@/shared/ui/shell'

/** Filter by unit, for staff of several units. */
export function useUnitFilter(show: CaseListView) {
  const { lists } = useCaseList()
  const { facts } = useFacts()
  const { language } = useShell()
  const text = useWords(caseListText)
  const [unit, setUnit] = useState<string>()
  const [choosing, setChoosing] = useState(false)
  const list = lists[show]
  const units = list.kind === 'ready' ? countByUnit(list.value) : []
  const nameOf = (id: string) => {
    const outlet = facts.kind === 'ready' ? byId(facts.value.outlets, id) : undefined
    return outlet ? nameIn(language, outlet) : id
  }
  return {
    unit,
    units,
    nameOf,
    several: units.length > 1 || unit !== undefined,
    words: unit ? nameOf(unit) : text.allUnits,
    choosing,
    choose: () => setChoosing(true),
    close: () => setChoosing(false),
    onUnit: (chosen: string | undefined) => {
      setUnit(chosen)
      setChoosing(false)
    },
  }
}

export type UnitFilter = ReturnType<typeof useUnitFilter>
