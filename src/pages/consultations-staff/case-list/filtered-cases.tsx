import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { ConsultationKind } from '@/contract/consultations/consultations.schema'
import type { CaseListEntry } from '@/contract/consultations/case.schema'
import {
  DoneRows,
  CaseGroups,
} from '@/features/consultations/staff/case-list/components/case-groups'
import {
  KindChips,
  UnitSheet,
} from '@/features/consultations/staff/case-list/components/case-filters'
import { caseListText } from '@/features/consultations/staff/case-list/case-list.text'
import { countByKind, filterCases } from '@/features/consultations/staff/case-list/case-list.model'
import type { CaseListView } from '@/features/consultations/staff/case-list/case-list.store'
import { useMinute } from '@/platform/clock'
import { watchNear } from '@/platform/near-view'
import { openPage } from '@/platform/navigation'
import { EmptyView } from '@/shared/ui/empty-view'
import { useWords } from '@/shared/ui/shell'
import type { UnitFilter } from './use-unit-filter'

interface Props {
  show: CaseListView
  list: CaseListEntry[]
  units: UnitFilter
}

const open = (id: string) => openPage('consultations-staff/case', { id })

/** The open or done cases of the selected kind and unit. */
export function FilteredCases({ show, list, units }: Props) {
  const text = useWords(caseListText)
  const [kind, setKind] = useState<ConsultationKind>()
  const now = useMinute()
  const ofUnit = filterCases(list, { unit: units.unit })
  const shown = filterCases(ofUnit, { kind })
  const rows = {
    list: shown,
    now,
    nameOf: units.several && !units.unit ? units.nameOf : undefined,
    watchNear,
    onOpen: open,
  }
  return (
    <>
      {list.length === 0 ? (
        <EmptyView
          icon='check'
          title={show === 'open' ? text.none : text.noneDone}
          {...(show === 'open' && { text: text.noneText })}
        />
      ) : (
        <KindChips kinds={countByKind(ofUnit)} chosen={kind} onChoose={setKind} />
      )}
      {list.length > 0 && shown.length === 0 && <Text className='cap'>{text.noneFound}</Text>}
      {show === 'open' ? <CaseGroups {...rows} /> : shown.length > 0 && <DoneRows {...rows} />}
      <UnitSheet
        open={units.choosing}
        units={units.units}
        nameOf={units.nameOf}
        onChoose={units.onUnit}
        onClose={units.close}
      />
    </>
  )
}
