import { Text, View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { Cell } from '@/shared/ui/cell'
import { FindField } from '@/shared/ui/form/find-field'
import { useWords } from '@/shared/ui/shell'
import type { SignedIn } from '@/shared/ui/staff-page'
import type { CaseWorker } from '../case-worker.model'
import { caseListText } from '../../case-list/case-list.text'
import { formsText } from '../../case/forms.text'
import { searchUnits, type UnitOption } from '../unit-search.model'
import { DeskPage } from './desk-page'

interface Props {
  who: SignedIn
  title: string
  /** Whose, as the link says; undefined: chosen here. */
  unit: string | undefined
  /** All there are, for who looks after all. */
  units: UnitOption[]
  onChoose: (unit: string) => void
  onShow: (unit: string | undefined) => void
  actions?: ReactNode
  slot?: ReactNode
  children: (unit: string, answerer: CaseWorker) => ReactNode
}

/** A page about one unit: the only one of who works at one, else one that is chosen first. */
export function UnitPage({ unit, units, onChoose, onShow, children, ...page }: Props) {
  return (
    <DeskPage {...page} onShow={() => onShow(unit)}>
      {(answerer) => {
        if (unit) return children(unit, answerer)
        const mine = units.filter(({ id }) => answerer.units.includes(id))
        return <Choice units={answerer.supervisor ? units : mine} onChoose={onChoose} />
      }}
    </DeskPage>
  )
}

function Choice({ units, onChoose }: Pick<Props, 'units' | 'onChoose'>) {
  const text = useWords(caseListText)
  const forms = useWords(formsText)
  const [words, setWords] = useState('')
  const { shown, more } = searchUnits(units, words)
  return (
    <>
      <Text className='page__title'>{text.chooseUnit}</Text>
      <View className='desk-lines'>
        <FindField label={forms.unitSearch} value={words} onInput={setWords} />
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
