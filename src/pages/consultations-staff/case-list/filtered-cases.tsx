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
import { PagedRows } from '@/shared/ui/paged-rows'
import { useWords } from '@/shared/ui/shell'
import { useShownCases } from './use-shown-cases'
import type { UnitFilter } from './use-unit-filter'

interface Props {
  show: CaseListView
  list: CaseListEntry[]
  /** See `Ready`. */
  next: string | undefined
  units: UnitFilter
}

const open = (id: string) => openPage('consultations-staff/case', { id })

/** The open or done cases of the selected kind and unit. */
export function FilteredCases({ show, list, next, units }: Props) {
  const text = useWords(caseListText)
  const [kind, setKind] = useState<ConsultationKind>()
  const now = useMinute()
  const ofUnit = filterCases(list, { unit: units.unit })
  const filter = { unit: units.unit, kind }
  const { id, ...shown } = useShownCases(show, { list, next }, filter)
  const rows = {
    goesOn: shown.next !== undefined,
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
        <KindChips
          kinds={countByKind(ofUnit)}
          goesOn={next !== undefined}
          chosen={kind}
          onChoose={setKind}
        />
      )}
      {list.length > 0 && shown.rows.length === 0 && shown.next === undefined && (
        <Text className='cap'>{text.noneFound}</Text>
      )}
      <PagedRows key={id} {...shown} batch={Infinity}>
        {(cases) =>
          show === 'open' ? (
            <CaseGroups list={cases} {...rows} />
          ) : (
            cases.length > 0 && <DoneRows list={cases} {...rows} />
          )
        }
      </PagedRows>
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
