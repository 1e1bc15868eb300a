import type { RequestClass, Topic } from '@/contract/consultations/consultations.schema'
import type { District } from '@/contract/facts/places.schema'
import type { IpType } from '@/contract/facts/sources.schema'
import { ipTypeText } from '@/shared/ip-types.text'
import { ChoiceField } from '@/shared/ui/form/choice-field'
import { Field } from '@/shared/ui/form/field'
import { Select } from '@/shared/ui/form/select'
import { useShell, useWords } from '@/shared/ui/shell'
import type { Classification } from '../classification.model'
import type { QuestionDraft } from '../question-draft.model'
import { askText } from '../ask.text'
import { namesText } from '../../names.text'

interface Props {
  draft: QuestionDraft
  /** Chosen or guessed. */
  at: Classification
  districts: District[]
  onChange: (change: Partial<QuestionDraft>) => void
}

const topics: Topic[] = ['policy', 'law', 'mediation', 'publicity', 'general']
const classes: RequestClass[] = ['enquiry', 'help', 'complaint', 'report', 'suggestion', 'praise']

/** Fields that decide the responsible unit. A guess is marked as such. */
export function ClassificationFields({ draft, at, districts, onChange }: Props) {
  const text = useWords(askText)
  const names = useWords(namesText)
  const ipNames = useWords(ipTypeText)
  const { language } = useShell()
  const nothing = { value: 'none', words: text.nothing }
  const guessed = (chosen: unknown, known: unknown) =>
    !chosen && known && draft.text ? { aside: text.guessed } : {}
  return (
    <>
      <ChoiceField
        label={text.topic}
        {...guessed(draft.topic, true)}
        options={topics.map((value) => ({ value, words: names.topic[value] }))}
        chosen={[at.topic]}
        onPress={(topic) => onChange({ topic })}
      />
      <Field label={text.class} {...guessed(draft.class, true)}>
        <Select
          label={text.class}
          options={classes.map((value) => ({ value, words: names.class[value] }))}
          value={at.class}
          onChange={(value) => onChange({ class: value as RequestClass })}
        />
      </Field>
      <Field label={text.ipType} {...guessed(draft.ipType, at.ipType)}>
        <Select
          label={text.ipType}
          options={[
            nothing,
            ...Object.entries(ipNames).map(([value, words]) => ({ value, words })),
          ]}
          value={at.ipType ?? 'none'}
          onChange={(value) => onChange({ ipType: value as IpType | 'none' })}
        />
      </Field>
      <Field label={text.district} {...guessed(draft.district, at.district)}>
        <Select
          label={text.district}
          options={[
            nothing,
            ...districts.map(({ code, name, nameEn }) => ({
              value: code,
              words: language === 'en' ? nameEn : name,
            })),
          ]}
          value={at.district ?? 'none'}
          onChange={(district) => onChange({ district })}
        />
      </Field>
    </>
  )
}
