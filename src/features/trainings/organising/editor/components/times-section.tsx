import { Text, View } from '@tarojs/components'
import { Button } from '@/shared/ui/button'
import { DayTimeField } from '@/shared/ui/form/day-time-field'
import { TimeSpanField } from '@/shared/ui/form/time-span-field'
import { Section } from '@/shared/ui/section'
import { useWords } from '@/shared/ui/shell'
import { addPart } from '../draft.model'
import { formText } from '../form.text'
import type { SectionProps } from './section.types'

/** Upper bound in TrainingForm. */
const maxParts = 20

export function TimesSection({ draft, problem, onChange }: SectionProps) {
  const text = useWords(formText)
  const { parts } = draft
  return (
    <Section title={text.when}>
      <Text className='cap'>{text.whenHint}</Text>
      {parts.map((part, index) => (
        <View key={index}>
          <TimeSpanField
            label={text.part(index + 1, parts.length)}
            problem={problem(`part${index}`)}
            words={text}
            value={part}
            onChange={(value) =>
              onChange({ parts: parts.map((span, nth) => (nth === index ? value : span)) })
            }
          />
          {parts.length > 1 && (
            <Button
              look='quiet'
              size='s'
              words={text.remove}
              label={`${text.remove} ${text.part(index + 1, parts.length)}`}
              onTap={() => onChange({ parts: parts.filter((_, nth) => nth !== index) })}
            />
          )}
        </View>
      ))}
      {parts.length < maxParts && (
        <View className='staff-form__add'>
          <Button
            look='second'
            size='s'
            words={text.addPart}
            onTap={() => onChange({ parts: addPart(parts) })}
          />
        </View>
      )}
      <DayTimeField
        label={text.closes}
        hint={text.closesHint}
        problem={problem('closes')}
        words={text}
        value={draft.closes}
        onChange={(closes) => onChange({ closes })}
      />
      <DayTimeField
        label={text.cancel}
        hint={text.cancelHint}
        problem={problem('cancel')}
        words={text}
        value={draft.cancel}
        onChange={(cancel) => onChange({ cancel })}
      />
    </Section>
  )
}
