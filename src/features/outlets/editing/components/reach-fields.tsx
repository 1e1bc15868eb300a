import { View } from '@tarojs/components'
import { outletEdits } from '@/contract/facts/outlet-edits.settings'
import { Button } from '@/shared/ui/button'
import { CheckRow } from '@/shared/ui/form/check-row'
import { Field } from '@/shared/ui/form/field'
import { Picker } from '@/shared/ui/form/picker'
import { TextField } from '@/shared/ui/form/text-field'
import { useWords } from '@/shared/ui/shell'
import type { FieldDrafts } from '../outlet-draft.model'
import { outletFormText } from '../outlet-form.text'

interface Props<F extends keyof FieldDrafts> {
  value: FieldDrafts[F]
  onChange: (value: FieldDrafts[F]) => void
}

export function NoticeFields({ value, onChange }: Props<'notice'>) {
  const text = useWords(outletFormText)
  return (
    <>
      <TextField
        label={text.notice}
        hint={text.noticeHint}
        maxLength={80}
        value={value.text}
        onChange={(words) => onChange({ ...value, text: words })}
      />
      <Field label={text.noticeUntil} optional hint={text.noticeUntilHint}>
        <View className='field__row'>
          <Picker
            mode='date'
            value={value.until}
            label={text.noticeUntil}
            nothing={text.noDay}
            wrong={false}
            onChange={(until) => onChange({ ...value, until })}
          />
        </View>
      </Field>
    </>
  )
}

export function PhonesFields({ value, onChange }: Props<'phones'>) {
  const text = useWords(outletFormText)
  const put = (changed: number, part: Partial<FieldDrafts['phones'][number]>) =>
    onChange(value.map((phone, index) => (index === changed ? { ...phone, ...part } : phone)))
  return (
    <>
      {value.map(({ number, label }, index) => (
        <View key={index} className='desk-card__one'>
          <TextField
            label={text.number}
            maxLength={20}
            value={number}
            onChange={(typed) => put(index, { number: typed })}
          />
          <TextField
            label={text.numberLabel}
            optional
            hint={text.numberLabelHint}
            maxLength={20}
            value={label}
            onChange={(typed) => put(index, { label: typed })}
          />
          <View className='desk-card__acts'>
            <Button
              look='quiet'
              size='s'
              words={text.dropNumber}
              label={`${text.dropNumber} ${number}`}
              onTap={() => onChange(value.filter((_, other) => other !== index))}
            />
          </View>
        </View>
      ))}
      {value.length < outletEdits.maxPhones && (
        <View className='desk-card__acts'>
          <Button
            look='line'
            size='s'
            words={text.addNumber}
            onTap={() => onChange([...value, { number: '', label: '' }])}
          />
        </View>
      )}
    </>
  )
}

export function AddressFields({ value, onChange }: Props<'address'>) {
  const text = useWords(outletFormText)
  return (
    <>
      <TextField
        label={text.address}
        hint={text.addressHint}
        maxLength={80}
        value={value.text}
        onChange={(words) => onChange({ ...value, text: words })}
      />
      {(['door', 'moved'] as const).map((mark) => (
        <CheckRow
          key={mark}
          on={value[mark]}
          label={text[mark]}
          onChange={(on) => onChange({ ...value, [mark]: on })}
        >
          {text[mark]}
        </CheckRow>
      ))}
    </>
  )
}
