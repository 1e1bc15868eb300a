import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { isBlank } from '@/contract/shared/as-meant/text.rules'
import { CheckRow } from '@/shared/ui/form/check-row'
import { Field } from '@/shared/ui/form/field'
import { FilterField } from '@/shared/ui/form/filter-field'
import { useWords } from '@/shared/ui/shell'
import { selectableServices, type SelectableService } from '../window.model'
import { windowsText } from '../windows.text'

interface Props {
  outlet: string
  services: SelectableService[]
  chosen: string[]
  onChange: (chosen: string[]) => void
}

/** The services of a window. It lists those of the outlet; others are found by name. */
export function ServicesField({ outlet, services, chosen, onChange }: Props) {
  const text = useWords(windowsText)
  const [searchWords, setSearchWords] = useState('')
  const { shown, more } = selectableServices(services, {
    outlet,
    chosen,
    words: searchWords,
  })
  const toggle = (id: string, on: boolean) =>
    onChange(on ? [...chosen, id] : chosen.filter((chosenId) => chosenId !== id))
  return (
    <Field label={text.serviceField} hint={text.serviceHint}>
      <FilterField label={text.serviceSearch} value={searchWords} onInput={setSearchWords} />
      <View>
        {shown.map(({ id, name }) => (
          <CheckRow
            key={id}
            label={name}
            on={chosen.includes(id)}
            onChange={(on) => toggle(id, on)}
          >
            <Text>{name}</Text>
          </CheckRow>
        ))}
      </View>
      {more > 0 && <Text className='cap'>{text.serviceMore(more)}</Text>}
      {shown.length === 0 && !isBlank(searchWords) && (
        <Text className='cap'>{text.serviceNone}</Text>
      )}
    </Field>
  )
}
