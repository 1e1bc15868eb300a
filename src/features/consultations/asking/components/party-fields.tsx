import { Text } from '@tarojs/components'
import type { Application, DisputeKind } from '@/contract/consultations/consultations.schema'
import { ChoiceField } from '@/shared/ui/form/choice-field'
import { TextField } from '@/shared/ui/form/text-field'
import { useWords } from '@/shared/ui/shell'
import { applicationText, type ApplicationKind } from '../application.text'
import { missingFields } from '../ask-form.model'
import { namesText } from '../../names.text'

interface Props {
  kind: ApplicationKind
  draft: Partial<Application>
  /** After an attempt to send, missing fields are marked. */
  tried: boolean
  onChange: (change: Partial<Application>) => void
}

const optionsOf = <T extends string>(words: Record<T, string>) =>
  (Object.entries(words) as [T, string][]).map(([value, label]) => ({ value, words: label }))

/** The dispute and its parties; the fields that decide eligibility come first. */
export function PartyFields({ kind, draft, tried, onChange }: Props) {
  const text = useWords(applicationText)
  const names = useWords(namesText)
  const missing = missingFields(draft)
  const problem = (name: (typeof missing)[number]) =>
    tried && missing.includes(name) ? text.missing : undefined
  const asList = <T,>(value: T | undefined) => (value === undefined ? [] : [value])
  return (
    <>
      <Text className='para'>{text.lead[kind]}</Text>
      <ChoiceField
        label={text.dispute}
        problem={problem('dispute')}
        options={optionsOf<DisputeKind>(names.dispute)}
        chosen={asList(draft.dispute)}
        onPress={(dispute) => onChange({ dispute })}
      />
      <ChoiceField
        label={text.elsewhere}
        problem={problem('elsewhere')}
        options={optionsOf(text.elsewhereOf)}
        chosen={asList(draft.elsewhere)}
        onPress={(elsewhere) => onChange({ elsewhere })}
      />
      <ChoiceField
        label={text.proof}
        problem={problem('proof')}
        options={optionsOf(text.proofOf)}
        chosen={asList(draft.proof)}
        onPress={(proof) => onChange({ proof })}
      />
      <TextField
        label={text.respondent}
        optional
        hint={text.respondentHint}
        value={draft.respondent ?? ''}
        onChange={(respondent) => onChange({ respondent })}
      />
      <TextField
        label={text.applicant}
        hint={text.applicantHint}
        problem={problem('applicant')}
        value={draft.applicant ?? ''}
        onChange={(applicant) => onChange({ applicant })}
      />
    </>
  )
}
