import { View } from '@tarojs/components'
import { outletEdits } from '@/contract/facts/outlet-edits.settings'
import { Button } from '@/shared/ui/button'
import { Field } from '@/shared/ui/form/field'
import { Picker } from '@/shared/ui/form/picker'
import { useWords } from '@/shared/ui/shell'
import { emptySpan, type SpanDraft } from '../outlet-draft.model'
import { outletFormText } from '../outlet-form.text'

interface Props {
  label: string
  spans: SpanDraft[]
  /** Least number of spans. 0: it may be closed. */
  min: 0 | 1
  /** On the button that adds the first one. */
  open?: string
  wrong: boolean
  onChange: (spans: SpanDraft[]) => void
}

/** Hours of one day. Without any it is closed. */
export function SpanFields({ label, spans, min, open, wrong, onChange }: Props) {
  const text = useWords(outletFormText)
  const put = (changed: number, part: Partial<SpanDraft>) =>
    onChange(spans.map((span, index) => (index === changed ? { ...span, ...part } : span)))
  return (
    <Field label={label} {...(spans.length === 0 && { aside: text.closed })}>
      {spans.map((span, index) => (
        <View key={index} className='field__row'>
          {(['from', 'until'] as const).map((end) => (
            <Picker
              key={end}
              mode='time'
              value={span[end]}
              label={`${label} ${index + 1} ${text[end]}`}
              nothing={text.nothing}
              wrong={wrong && span[end] === ''}
              onChange={(time) => put(index, { [end]: time })}
            />
          ))}
        </View>
      ))}
      <View className='desk-card__acts'>
        {spans.length < outletEdits.maxSpans && (
          <Button
            look='line'
            size='s'
            words={spans.length === 0 && open ? open : text.addSpan}
            label={`${label} ${text.addSpan}`}
            onTap={() => onChange([...spans, emptySpan])}
          />
        )}
        {spans.length > min && (
          <Button
            look='line'
            size='s'
            words={text.dropSpan}
            label={`${label} ${text.dropSpan}`}
            onTap={() => onChange(spans.slice(0, -1))}
          />
        )}
      </View>
    </Field>
  )
}
