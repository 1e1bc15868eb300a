import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { CheckRow } from '@/shared/ui/form/check-row'
import { Field } from '@/shared/ui/form/field'
import { FilterField } from '@/shared/ui/form/filter-field'
import { useWords } from '@/shared/ui/shell'
import { selectableServices } from '../window.model'
import { windowsText } from '../windows.text'

export interface Service {
  id: string
  name: string
  /** Ids of the outlets that handle it. */
  handlers: string[]
}

interface Props {
  outlet: string
  services: Service[]
  chosen: string[]
  onChange: (chosen: string[]) => void
}

/** Which services a window does: those of its outlet, others by typing. */
export function ServicesField({ outlet, services, chosen, onChange }: Props) {
  const text = useWords(windowsText)
  const [words, setWords] = useState('')
  const { shown, more } = selectableServices(services, { outlet, chosen, words })
  const turn = (id: string, on: boolean) =>
    onChange(on ? [...chosen, id] : chosen.filter((one) => one !== id))
  return (
    <Field label={text.serviceField} hint={text.serviceHint}>
      <FilterField label={text.serviceSearch} value={words} onInput={setWords} />
      <View>
        {shown.map(({ id, name }) => (
          <CheckRow key={id} label={name} on={chosen.includes(id)} onChange={(on) => turn(id, on)}>
            <Text>{name}</Text>
          </CheckRow>
        ))}
      </View>
      {more > 0 && <Text className='cap'>{text.serviceMore(more)}</Text>}
      {shown.length === 0 && words.trim() && <Text className='cap'>{text.serviceNone}</Text>}
    </Field>
  )
}
