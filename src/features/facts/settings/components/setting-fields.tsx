import { View } from '@tarojs/components'
import { publicSettings, type SettingName } from '@/contract/facts/public-settings.settings'
import { Field } from '@/shared/ui/form/field'
import { Picker } from '@/shared/ui/form/picker'
import { LongField, TextField } from '@/shared/ui/form/text-field'
import { useWords } from '@/shared/ui/shell'
import type { SettingDraft, SettingProblems } from '../settings.model'
import { settingsText } from '../settings.text'
import { settingWords } from '../setting-words'

interface Props {
  name: SettingName
  draft: SettingDraft
  problems: SettingProblems
  onChange: (change: SettingDraft) => void
}

/** The value, the day from which it holds, and the reason. */
export function SettingFields({ name, draft, problems, onChange }: Props) {
  const text = useWords(settingsText)
  const { value = '', from = '', reason = '' } = draft
  const { min, max } = publicSettings[name]
  const words = (of: number) => settingWords(name, of, text.unit)
  const between = text.between(words(min), words(max))
  const problem = problems.value && between
  return (
    <>
      <TextField
        type='number'
        label={text.value}
        hint={between}
        problem={problem}
        maxLength={4}
        value={value}
        onChange={(typed) => onChange({ value: typed })}
      />
      <Field label={text.from} hint={text.fromHint} problem={problems.from && text.wrong.from}>
        <View className='field__row'>
          <Picker
            mode='date'
            value={from}
            label={text.from}
            nothing={text.nothing}
            wrong={!!problems.from}
            onChange={(day) => onChange({ from: day })}
          />
        </View>
      </Field>
      <LongField
        label={text.reason}
        hint={text.reasonHint}
        placeholder=''
        problem={problems.reason && text.wrong.reason}
        maxLength={200}
        value={reason}
        onChange={(typed) => onChange({ reason: typed })}
      />
    </>
  )
}
