import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Level } from '@/contract/trainings/trainings.schema'
import { Cell } from '@/shared/ui/cell'
import { ChoiceField } from '@/shared/ui/form/choice-field'
import { Field } from '@/shared/ui/form/field'
import { LongField, TextField } from '@/shared/ui/form/text-field'
import { Section } from '@/shared/ui/section'
import { Sheet } from '@/shared/ui/sheet'
import { useWords } from '@/shared/ui/shell'
import { formText } from '../form.text'
import type { SectionProps } from './section.types'

const levels: Level[] = ['basic', 'intermediate', 'advanced']

interface Props extends SectionProps {
  topics: string[]
}

export function BasicsSection({ draft, problem, onChange, topics }: Props) {
  const text = useWords(formText)
  return (
    <Section title={text.basics}>
      <TextField
        label={text.title}
        problem={problem('title')}
        value={draft.title}
        onChange={(title) => onChange({ title })}
      />
      <TextField
        label={text.titleEn}
        optional
        hint={text.titleEnHint}
        maxLength={160}
        value={draft.titleEn}
        onChange={(titleEn) => onChange({ titleEn })}
      />
      <TopicField topics={topics} topic={draft.topic} onChoose={(topic) => onChange({ topic })} />
      <ChoiceField
        label={text.level}
        problem={problem('level')}
        options={levels.map((value) => ({ value, words: text.levels[value] }))}
        chosen={draft.level ? [draft.level] : []}
        onPress={(level) => onChange({ level })}
      />
      <TextField
        label={text.audience}
        optional
        hint={text.audienceHint}
        maxLength={120}
        value={draft.audience}
        onChange={(audience) => onChange({ audience })}
      />
      <LongField
        label={text.summary}
        optional
        maxLength={2000}
        value={draft.summary}
        onChange={(summary) => onChange({ summary })}
      />
      <TextField
        label={text.fee}
        hint={text.feeHint}
        problem={problem('fee')}
        type='number'
        maxLength={6}
        value={draft.fee}
        onChange={(fee) => onChange({ fee })}
      />
    </Section>
  )
}

interface TopicProps {
  topics: string[]
  topic: string
  onChoose: (topic: string) => void
}

function TopicField({ topics, topic, onChoose }: TopicProps) {
  const text = useWords(formText)
  const [open, setOpen] = useState(false)
  const choose = (chosen: string) => {
    setOpen(false)
    onChoose(chosen)
  }
  return (
    <Field label={text.topic} optional>
      <View className='card'>
        <Cell title={topic || text.noTopic} role='button' onTap={() => setOpen(true)} />
      </View>
      <Sheet open={open} title={text.topic} onClose={() => setOpen(false)}>
        <View>
          {['', ...topics].map((value) => (
            <Cell
              key={value}
              title={value || text.noTopic}
              role='button'
              onTap={() => choose(value)}
            />
          ))}
        </View>
      </Sheet>
    </Field>
  )
}
