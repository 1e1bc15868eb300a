import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Cell } from '@/shared/ui/cell'
import { Field } from '@/shared/ui/form/field'
import { TextField } from '@/shared/ui/form/text-field'
import { useWords } from '@/shared/ui/shell'
import { formsText } from '../forms.text'
import { searchUnits, type UnitOption } from '../../access/unit-search.model'

interface Props {
  units: UnitOption[]
  /** Unit id. */
  chosen: string
  problem: string | undefined
  onChoose: (unit: string) => void
}

/** Searches and selects the receiving unit. */
export function UnitField({ units, chosen, problem, onChoose }: Props) {
  const text = useWords(formsText)
  const [words, setWords] = useState('')
  const unit = units.find(({ id }) => id === chosen)
  if (unit)
    return (
      <Field label={text.unit}>
        <View className='card'>
          <Cell title={unit.name} value={text.change} role='button' onTap={() => onChoose('')} />
        </View>
      </Field>
    )
  const { shown, more } = searchUnits(units, words)
  return (
    <>
      <TextField
        label={text.unit}
        placeholder={text.unitSearch}
        problem={problem}
        value={words}
        onChange={setWords}
      />
      <View className='card desk-notice'>
        {shown.map(({ id, name }) => (
          <Cell key={id} title={name} role='button' onTap={() => onChoose(id)} />
        ))}
      </View>
      {more > 0 && <Text className='cap'>{text.unitMore(more)}</Text>}
      {shown.length === 0 && <Text className='cap'>{text.unitNone}</Text>}
    </>
  )
}
