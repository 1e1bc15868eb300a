import { View } from '@tarojs/components'
import type { IpType } from '@/contract/facts/sources.schema'
import { ipTypeText } from '@/shared/ip-types.text'
import { Button } from '@/shared/ui/button'
import { ChoiceField } from '@/shared/ui/form/choice-field'
import { Field } from '@/shared/ui/form/field'
import { Picker } from '@/shared/ui/form/picker'
import { LongField, TextField } from '@/shared/ui/form/text-field'
import { useWords } from '@/shared/ui/shell'
import { entryProblems, type EntryDraft, type EntryField } from '../entries.model'
import { entriesText } from '../entries.text'

interface Props {
  draft: EntryDraft
  /** After an attempt to save, missing fields are marked. */
  tried: boolean
  onChange: (change: Partial<EntryDraft>) => void
}

export function EntryForm({ draft, tried, onChange }: Props) {
  const text = useWords(entriesText)
  const problems = tried ? entryProblems(draft) : {}
  const problem = (field: EntryField) => {
    const found = problems[field]
    return found && text.problem[found]
  }
  return (
    <>
      <LongField
        label={text.question}
        hint={text.questionHint}
        maxLength={120}
        problem={problem('question')}
        value={draft.question}
        onChange={(question) => onChange({ question })}
      />
      <LongField
        label={text.answer}
        hint={text.answerHint}
        maxLength={2000}
        problem={problem('answer')}
        value={draft.answer}
        onChange={(answer) => onChange({ answer })}
      />
      <TextField
        label={text.category}
        hint={text.categoryHint}
        maxLength={20}
        problem={problem('category')}
        value={draft.category}
        onChange={(category) => onChange({ category })}
      />
      <IpTypes chosen={draft.ipTypes} onChange={(ipTypes) => onChange({ ipTypes })} />
      <LongField
        label={text.legalBasis}
        optional
        hint={text.legalBasisHint}
        problem={problem('legalBasis')}
        value={draft.legalBasis}
        onChange={(legalBasis) => onChange({ legalBasis })}
      />
      <ValidUntil
        day={draft.validUntil}
        problem={problem('validUntil')}
        onChange={(validUntil) => onChange({ validUntil })}
      />
    </>
  )
}

function IpTypes({
  chosen,
  onChange,
}: {
  chosen: IpType[]
  onChange: (ipTypes: IpType[]) => void
}) {
  const text = useWords(entriesText)
  const names = useWords(ipTypeText)
  return (
    <ChoiceField
      label={text.ipTypes}
      optional
      several
      options={(Object.keys(names) as IpType[]).map((value) => ({ value, words: names[value] }))}
      chosen={chosen}
      onPress={(ipType) =>
        onChange(
          chosen.includes(ipType)
            ? chosen.filter((other) => other !== ipType)
            : [...chosen, ipType],
        )
      }
    />
  )
}

interface DayProps {
  day: string
  problem: string | undefined
  onChange: (day: string) => void
}

/** Optional last day of validity. */
function ValidUntil({ day, problem, onChange }: DayProps) {
  const text = useWords(entriesText)
  return (
    <Field label={text.validUntil} optional hint={text.validUntilHint} problem={problem}>
      <View className='field__row'>
        <Picker
          mode='date'
          value={day}
          label={text.validUntil}
          nothing={text.noDay}
          wrong={!!problem}
          onChange={onChange}
        />
      </View>
      {day !== '' && (
        <View className='desk-acts'>
          <Button look='line' size='s' words={text.clearDay} onTap={() => onChange('')} />
        </View>
      )}
    </Field>
  )
}
