import { Text, View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import type { Me } from '@/contract/people/identity.schema'
import { Cell } from '@/shared/ui/cell'
import { FilterField } from '@/shared/ui/form/filter-field'
import { useWords } from '@/shared/ui/shell'
import type { SignedIn } from '@/shared/ui/staff-page'
import { PageTitle } from '@/shared/ui/page-title'
import { caseWorkerOf, type CaseWorker } from '../case-worker.model'
import { accessText } from '../access.text'
import { formsText } from '../../case/forms.text'
import { searchUnits, type UnitOption } from '../unit-search.model'
import { DeskPage } from './desk-page'

/** The units that somebody works for; a supervisor works for all. */
type UnitScope = Pick<CaseWorker, 'units' | 'supervisor'>

interface Props<A extends UnitScope> {
  who: SignedIn
  title: string
  /** Unit id from the link; undefined: chosen on this page. */
  unit: string | undefined
  /** All units; supervisors can choose any of them. */
  units: UnitOption[]
  onChoose: (unit: string) => void
  /** The role this page requires. Default: staff who work on cases. */
  of?: (me: Me) => A | undefined
  onShow: (unit: string | undefined) => void
  actions?: ReactNode
  slot?: ReactNode
  children: (unit: string, answerer: A) => ReactNode
}

/** A page about one unit. Staff of several units choose one first. */
export function UnitPage<A extends UnitScope = CaseWorker>({
  unit,
  units,
  of = caseWorkerOf as (me: Me) => A | undefined,
  onChoose,
  onShow,
  children,
  ...page
}: Props<A>) {
  return (
    <DeskPage<A> {...page} of={of} onShow={() => onShow(unit)}>
      {(answerer) => {
        if (unit) return children(unit, answerer)
        const mine = units.filter(({ id }) => answerer.units.includes(id))
        return <Choice units={answerer.supervisor ? units : mine} onChoose={onChoose} />
      }}
    </DeskPage>
  )
}

function Choice({ units, onChoose }: Pick<Props<UnitScope>, 'units' | 'onChoose'>) {
  const text = useWords(accessText)
  const forms = useWords(formsText)
  const [words, setWords] = useState('')
  const { shown, more } = searchUnits(units, words)
  return (
    <>
      <PageTitle>{text.chooseUnit}</PageTitle>
      <View className='desk-lines'>
        <FilterField label={forms.unitSearch} value={words} onInput={setWords} />
      </View>
      <View className='card desk-lines'>
        {shown.map(({ id, name }) => (
          <Cell key={id} title={name} onTap={() => onChoose(id)} />
        ))}
      </View>
      {more > 0 && <Text className='cap'>{forms.unitMore(more)}</Text>}
      {shown.length === 0 && <Text className='cap'>{forms.unitNone}</Text>}
    </>
  )
}
