import { View } from '@tarojs/components'
import { Button } from '@/shared/ui/button'
import { ChoiceField } from '@/shared/ui/form/choice-field'
import { Field } from '@/shared/ui/form/field'
import { Picker } from '@/shared/ui/form/picker'
import { TextField } from '@/shared/ui/form/text-field'
import { Notice } from '@/shared/ui/notice'
import { useWords } from '@/shared/ui/shell'
import { SwitchCell } from '@/shared/ui/switch-cell'
import {
  maxSpans,
  type HoursDraft,
  type SelectableService,
  type WindowDraft,
  type WindowField,
  type WindowProblem,
} from '../window.model'
import { windowsText } from '../windows.text'
import { ServicesField } from './services-field'
import '../../components/reception.scss'

interface Props {
  outlet: string
  draft: WindowDraft
  problems: Partial<Record<WindowField, WindowProblem>>
  services: SelectableService[]
  /** Whether citizens can be sent to the outlet. Undefined: not known on this phone. */
  hasPlace: boolean | undefined
  onChange: (part: Partial<WindowDraft>) => void
}

export function WindowForm({ outlet, draft, problems, services, hasPlace, onChange }: Props) {
  const text = useWords(windowsText)
  const problem = (field: WindowField) => {
    const code = problems[field]
    return code && text.problem[field][code]
  }
  return (
    <>
      <TextField
        label={text.name}
        hint={text.nameHint}
        maxLength={40}
        problem={problem('name')}
        value={draft.name}
        onChange={(name) => onChange({ name })}
      />
      <WaysField draft={draft} hasPlace={hasPlace} problem={problem('what')} onChange={onChange} />
      <HoursField draft={draft} problem={problem('hours')} onChange={onChange} />
      {(['slotMinutes', 'capacity'] as const).map((field) => (
        <TextField
          key={field}
          type='number'
          maxLength={3}
          label={text[field]}
          hint={text[`${field}Hint`]}
          problem={problem(field)}
          value={draft[field]}
          onChange={(value) => onChange({ [field]: value })}
        />
      ))}
      <ServicesField
        outlet={outlet}
        services={services}
        chosen={draft.services}
        onChange={(chosen) => onChange({ services: chosen })}
      />
      <View className='section'>
        <View className='card'>
          <SwitchCell
            icon='outlet'
            title={text.open}
            note={text.openNote}
            on={draft.open}
            onChange={(open) => onChange({ open })}
          />
        </View>
      </View>
    </>
  )
}

type HoursProps = Pick<Props, 'draft' | 'onChange'> & { problem: string | undefined }

function HoursField({ draft: { hours }, problem, onChange }: HoursProps) {
  const text = useWords(windowsText)
  const updateSpan = (changedIndex: number, part: Partial<HoursDraft>) =>
    onChange({
      hours: hours.map((span, index) => (index === changedIndex ? { ...span, ...part } : span)),
    })
  return (
    <Field label={text.hours} hint={text.hoursHint} problem={problem}>
      {hours.map((span, index) => (
        <View key={index} className='field__row'>
          {(['from', 'until'] as const).map((end) => (
            <Picker
              key={end}
              mode='time'
              value={span[end]}
              label={`${text.hours} ${index + 1} ${text[end]}`}
              nothing={text.nothing}
              wrong={!!problem}
              onChange={(time) => updateSpan(index, { [end]: time })}
            />
          ))}
        </View>
      ))}
      <View className='reception__acts'>
        {hours.length < maxSpans && (
          <Button
            look='line'
            size='s'
            words={text.addHours}
            onTap={() => onChange({ hours: [...hours, { from: '', until: '' }] })}
          />
        )}
        {hours.length > 1 && (
          <Button
            look='line'
            size='s'
            words={text.dropHours}
            onTap={() => onChange({ hours: hours.slice(0, -1) })}
          />
        )}
      </View>
    </Field>
  )
}
type WaysProps = Pick<Props, 'draft' | 'hasPlace' | 'onChange'> & { problem: string | undefined }

/** Whether one books a time, takes a number, or both. */
function WaysField({ draft, hasPlace, problem, onChange }: WaysProps) {
  const text = useWords(windowsText)
  return (
    <>
      <ChoiceField
        several
        label={text.what}
        problem={problem}
        options={[
          { value: 'books', words: text.booksNote },
          { value: 'queues', words: text.queuesNote },
        ]}
        chosen={(['books', 'queues'] as const).filter((kind) => draft[kind])}
        onPress={(kind) => onChange({ [kind]: !draft[kind] })}
      />
      {draft.books && hasPlace === false && (
        <View className='section'>
          <Notice look='warn' icon='pin' words={text.noAddress} />
        </View>
      )}
    </>
  )
}
