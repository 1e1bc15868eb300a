import { View } from '@tarojs/components'
import { useState } from 'react'
import type { GuideField } from '@/contract/facts/guide-edits.schema'
import { guideEdits } from '@/contract/facts/guide-edits.settings'
import { Button } from '@/shared/ui/button'
import { Cell } from '@/shared/ui/cell'
import { ChoiceField } from '@/shared/ui/form/choice-field'
import { FilterField } from '@/shared/ui/form/filter-field'
import { LongField, TextField } from '@/shared/ui/form/text-field'
import { useWords } from '@/shared/ui/shell'
import type { GuideFieldDrafts, StepDraft } from '../guide-draft.model'
import { guideEditsText } from '../guide-edits.text'
import { guideFormText } from '../guide-form.text'

interface Unit {
  id: string
  name: string
}

interface Props {
  field: GuideField
  fields: Partial<GuideFieldDrafts>
  /** The outlets, one of which may answer for the guide. */
  units: Unit[]
  onPut: <F extends GuideField>(field: F, value: GuideFieldDrafts[F]) => void
}

const maxOf: Record<Exclude<GuideField, 'steps' | 'responsible'>, number> = {
  materials: guideEdits.maxMaterials * guideEdits.maxLine,
  conditions: guideEdits.maxConditions * guideEdits.maxLine,
  legalBasis: guideEdits.maxReferences * guideEdits.maxLine,
  statutory: guideEdits.maxLine,
  promised: guideEdits.maxLine,
  fee: guideEdits.maxLine,
  note: guideEdits.maxNote,
}

/** The form of a field. Lists are typed a line each. */
export function GuideFieldForm({ field, fields, units, onPut }: Props) {
  const text = useWords(guideEditsText)
  const form = useWords(guideFormText)
  if (field === 'steps')
    return <StepsFields value={fields.steps ?? []} onChange={(value) => onPut('steps', value)} />
  if (field === 'responsible')
    return (
      <UnitField
        value={fields.responsible ?? ''}
        units={units}
        onChange={(value) => onPut('responsible', value)}
      />
    )
  const hint = form.hint[field]
  return (
    <LongField
      label={text.field[field]}
      {...(hint && { hint })}
      maxLength={maxOf[field]}
      value={fields[field] ?? ''}
      onChange={(value) => onPut(field, value)}
    />
  )
}

interface StepsProps {
  value: StepDraft[]
  onChange: (value: StepDraft[]) => void
}

function StepsFields({ value, onChange }: StepsProps) {
  const text = useWords(guideEditsText)
  const form = useWords(guideFormText)
  const put = (changed: number, step: StepDraft) =>
    onChange(value.map((earlier, nth) => (nth === changed ? step : earlier)))
  return (
    <>
      {value.map((step, nth) => (
        <View key={nth} className='desk-card__one'>
          <TextField
            label={text.step(nth + 1)}
            maxLength={guideEdits.maxLine}
            value={step.text}
            onChange={(words) => put(nth, { ...step, text: words })}
          />
          <ChoiceField
            label={`${form.who} ${nth + 1}`}
            options={(['citizen', 'office', 'unclear'] as const).map((by) => ({
              value: by,
              words: text.by[by],
            }))}
            chosen={[step.by ?? 'unclear']}
            onPress={(by) =>
              put(nth, by === 'unclear' ? { text: step.text } : { text: step.text, by })
            }
          />
          <Button
            look='quiet'
            size='s'
            words={form.dropStep}
            label={`${form.dropStep} ${nth + 1}`}
            onTap={() => onChange(value.filter((_, other) => other !== nth))}
          />
        </View>
      ))}
      {value.length < guideEdits.maxSteps && (
        <Button
          look='line'
          size='s'
          words={form.addStep}
          onTap={() => onChange([...value, { text: '' }])}
        />
      )}
    </>
  )
}

interface UnitProps {
  value: string
  units: Unit[]
  onChange: (id: string) => void
}

const maxFound = 6

/** One of the outlets, found by its name. */
function UnitField({ value, units, onChange }: UnitProps) {
  const text = useWords(guideEditsText)
  const form = useWords(guideFormText)
  const [words, setWords] = useState('')
  const found = words === '' ? [] : units.filter(({ name }) => name.includes(words))
  const chosen = units.find(({ id }) => id === value)
  return (
    <View>
      <ChoiceField
        label={text.field.responsible}
        hint={form.hint.responsible}
        options={[
          ...(chosen ? [{ value: chosen.id, words: chosen.name }] : []),
          { value: '', words: form.noUnit },
        ]}
        chosen={[value]}
        onPress={onChange}
      />
      <FilterField label={form.findUnit} value={words} onInput={setWords} />
      {found.slice(0, maxFound).map(({ id, name }) => (
        <Cell
          key={id}
          title={name}
          role='button'
          onTap={() => {
            onChange(id)
            setWords('')
          }}
        />
      ))}
    </View>
  )
}
