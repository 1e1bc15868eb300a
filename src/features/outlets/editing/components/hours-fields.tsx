import { View } from '@tarojs/components'
import { outletEdits } from '@/contract/facts/outlet-edits.settings'
import { Button } from '@/shared/ui/button'
import { Picker } from '@/shared/ui/form/picker'
import { Field } from '@/shared/ui/form/field'
import { TextField } from '@/shared/ui/form/text-field'
import { useWords } from '@/shared/ui/shell'
import {
  emptySpan,
  type CounterDraft,
  type DayDraft,
  type FieldDrafts,
} from '../outlet-draft.model'
import { changeText } from '../change-words.text'
import { outletFormText } from '../outlet-form.text'
import { SpanFields } from './span-fields'

interface Props<F extends keyof FieldDrafts> {
  value: FieldDrafts[F]
  /** After an attempt to send, what is missing is marked. */
  wrong: boolean
  onChange: (value: FieldDrafts[F]) => void
}

/** The usual hours, by counter, and those of the weekend. */
export function HoursFields({ value, wrong, onChange }: Props<'hours'>) {
  const text = useWords(outletFormText)
  const days = useWords(changeText)
  const { counters } = value
  const several = counters.length > 1
  const put = (changed: number, part: Partial<CounterDraft>) =>
    onChange({
      ...value,
      counters: counters.map((counter, index) =>
        index === changed ? { ...counter, ...part } : counter,
      ),
    })
  return (
    <>
      {counters.map(({ label, spans }, index) => (
        <CounterFields
          key={index}
          counter={{ label, spans }}
          several={several}
          wrong={wrong}
          onChange={(part) => put(index, part)}
        />
      ))}
      <View className='desk-card__acts'>
        {counters.length < outletEdits.maxCounters && (
          <Button
            look='quiet'
            size='s'
            words={text.addCounter}
            onTap={() =>
              onChange({ ...value, counters: [...counters, { label: '', spans: [emptySpan] }] })
            }
          />
        )}
        {several && (
          <Button
            look='quiet'
            size='s'
            words={text.dropCounter}
            onTap={() => onChange({ ...value, counters: counters.slice(0, -1) })}
          />
        )}
      </View>
      {(['saturday', 'sunday'] as const).map((day) => (
        <SpanFields
          key={day}
          label={days[day]}
          spans={value[day]}
          min={0}
          wrong={wrong}
          onChange={(spans) => onChange({ ...value, [day]: spans })}
        />
      ))}
    </>
  )
}

interface CounterProps {
  counter: CounterDraft
  /** There are others, which are told apart by their labels. */
  several: boolean
  wrong: boolean
  onChange: (part: Partial<CounterDraft>) => void
}

function CounterFields({ counter: { label, spans }, several, wrong, onChange }: CounterProps) {
  const text = useWords(outletFormText)
  const { workingDays } = useWords(changeText)
  return (
    <View>
      {(several || label !== '') && (
        <TextField
          label={text.counter}
          optional
          hint={text.counterHint}
          maxLength={20}
          value={label}
          onChange={(words) => onChange({ label: words })}
        />
      )}
      <SpanFields
        label={several && label ? `${workingDays} ${label}` : workingDays}
        spans={spans}
        min={1}
        wrong={wrong}
        onChange={(changed) => onChange({ spans: changed })}
      />
    </View>
  )
}

/** Days with hours of their own, or closed. */
export function DaysFields({ value, wrong, onChange }: Props<'days'>) {
  const text = useWords(outletFormText)
  const put = (changed: number, part: Partial<DayDraft>) =>
    onChange(value.map((day, index) => (index === changed ? { ...day, ...part } : day)))
  return (
    <>
      {value.map(({ day, spans, note }, index) => (
        <View key={index} className='desk-card__one'>
          <Field label={text.day}>
            <View className='field__row'>
              <Picker
                mode='date'
                value={day}
                label={`${text.day} ${index + 1}`}
                nothing={text.noDay}
                wrong={wrong && day === ''}
                onChange={(chosen) => put(index, { day: chosen })}
              />
            </View>
          </Field>
          <SpanFields
            label={day || text.day}
            spans={spans}
            min={0}
            open={text.openThatDay}
            wrong={wrong}
            onChange={(changed) => put(index, { spans: changed })}
          />
          <TextField
            label={text.dayNote}
            optional
            hint={text.dayNoteHint}
            maxLength={40}
            value={note}
            onChange={(words) => put(index, { note: words })}
          />
          <View className='desk-card__acts'>
            <Button
              look='quiet'
              size='s'
              words={text.dropDay}
              label={`${text.dropDay} ${day}`}
              onTap={() => onChange(value.filter((_, other) => other !== index))}
            />
          </View>
        </View>
      ))}
      {value.length < outletEdits.maxDays && (
        <View className='desk-card__acts'>
          <Button
            look='line'
            size='s'
            words={text.addDay}
            onTap={() => onChange([...value, { day: '', spans: [], note: '' }])}
          />
        </View>
      )}
    </>
  )
}
