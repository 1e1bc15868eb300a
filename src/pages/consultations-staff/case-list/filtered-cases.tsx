import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { ConsultationKind } from '@/contract/consultations/consultations.schema'
import type { CaseListEntry } from '@/contract/consultations/case.schema'
import {
  DoneRows,
  InboxGroups,
} from '@/features/consultations/staff/case-list/components/case-groups'
import {
  KindChips,
  UnitSheet,
} from '@/features/consultations/staff/case-list/components/case-filters'
import { deskText } from '@/features/consultations/staff/case-list/case-list.text'
import { kindCounts, wished } from '@/features/consultations/staff/case-list/case-list.model'
import type { Show } from '@/features/consultations/staff/case-list/case-list.store'
import { useMinute } from '@/platform/clock'
import { watchNear } from '@/platform/near-view'
import { openPage } from '@/platform/navigation'
import { EmptyView } from '@/shared/ui/empty-view'
import { useWords } from '@/shared/ui/shell'
import type { Units } from './use-unit-filter'

interface Props {
  show: Show
  list: CaseListEntry[]
  units: Units
}

const open = (id: string) => openPage('consultations-staff/case', { id })

/** What waits, or what is done, of the kind and the unit that are chosen. */
export function Listed({ show, list, units }: Props) {
  const text = useWords(deskText)
  const [kind, setKind] = useState<ConsultationKind>()
  const now = useMinute()
  const ofUnit = wished(list, { unit: units.unit })
  const shown = wished(ofUnit, { kind })
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
        <KindChips kinds={kindCounts(ofUnit)} chosen={kind} onChoose={setKind} />
      )}
      {list.length > 0 && shown.length === 0 && <Text className='cap'>{text.noneFound}</Text>}
      {show === 'open' ? <InboxGroups {...rows} /> : shown.length > 0 && <DoneRows {...rows} />}
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
