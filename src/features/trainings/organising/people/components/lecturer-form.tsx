import { Text } from '@tarojs/components'
import { CheckRow } from '@/shared/ui/form/check-row'
import { ChoiceField } from '@/shared/ui/form/choice-field'
import { LongField, TextField } from '@/shared/ui/form/text-field'
import { useWords } from '@/shared/ui/shell'
import { missingFields, type LecturerDraft } from '../lecturer.model'
import { peopleText } from '../people.text'

interface Props {
  draft: LecturerDraft
  topics: string[]
  /** Whether saving was attempted; only then problems show. */
  tried: boolean
  onChange: (draft: LecturerDraft) => void
}

export function LecturerForm({ draft, topics, tried, onChange }: Props) {
  const text = useWords(peopleText)
  const missing = missingFields(draft)
  const problem = (wrong: boolean) => (tried && wrong ? text.missing : undefined)
  const change = (part: Partial<LecturerDraft>) => onChange({ ...draft, ...part })
  const toggled = (topic: string) =>
    draft.topics.includes(topic)
      ? draft.topics.filter((other) => other !== topic)
      : [...draft.topics, topic]
  return (
    <>
      <TextField
        label={text.name}
        maxLength={40}
        problem={problem(missing.name)}
        value={draft.name}
        onChange={(name) => change({ name })}
      />
      <TextField
        label={text.lecturerTitle}
        hint={text.lecturerTitleHint}
        problem={problem(missing.title)}
        value={draft.title}
        onChange={(title) => change({ title })}
      />
      <LongField label={text.bio} optional value={draft.bio} onChange={(bio) => change({ bio })} />
      {topics.length > 0 && (
        <ChoiceField
          label={text.topics}
          optional
          several
          options={topics.map((value) => ({ value, words: value }))}
          chosen={draft.topics}
          onPress={(topic) => change({ topics: toggled(topic) })}
        />
      )}
      <CheckRow
        on={draft.consented}
        label={text.consented}
        onChange={(consented) => change({ consented })}
      >
        <Text>{text.consentedText}</Text>
      </CheckRow>
    </>
  )
}
