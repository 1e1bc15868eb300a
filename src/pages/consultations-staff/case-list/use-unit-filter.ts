import { useState } from 'react'
import type { CaseListEntry } from '@/contract/consultations/case.schema'
import { caseWorkerOf } from '@/features/consultations/staff/access/case-worker.model'
import { caseListText } from '@/features/consultations/staff/case-list/case-list.text'
import { countByUnit } from '@/features/consultations/staff/case-list/case-list.model'
import {
  useCaseList,
  type CaseListView,
} from '@/features/consultations/staff/case-list/case-list.store'
import { byId, nameIn } from '@/features/facts/published/facts.model'
import { useFacts } from '@/features/facts/published/facts.store'
import { useIdentity } from '@/features/people/identity/identity.store'
import type { Ready } from '@/shared/lib/remote'
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
  const reachable = useReachableUnits()
  const units = list.kind === 'ready' ? unitsToChoose(list, reachable) : []
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

/** With the number of their cases where it is known: where the list goes on, others may have cases too. */
function unitsToChoose({ value, next }: Ready<CaseListEntry[]>, reachable: string[]) {
  const counted: { unit: string; count?: number }[] = countByUnit(value)
  if (next === undefined) return counted
  const known = counted.map(({ unit }) => unit)
  return [...new Set([...known, ...reachable])].map((unit) => ({ unit }))
}

/** The units whose cases the requester sees: their own, or all as a supervisor. */
function useReachableUnits() {
  const { me } = useIdentity()
  const { facts } = useFacts()
  const worker = me.kind === 'ready' ? caseWorkerOf(me.value) : undefined
  if (!worker?.supervisor) return worker?.units ?? []
  return facts.kind === 'ready' ? facts.value.outlets.map(({ id }) => id) : []
}

export type UnitFilter = ReturnType<typeof useUnitFilter>
