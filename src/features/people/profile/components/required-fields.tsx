import type { Industry, ProfileField } from '@/contract/people/identity.schema'
import { ChoiceField } from '@/shared/ui/form/choice-field'
import { TextField } from '@/shared/ui/form/text-field'
import { useShell, useWords } from '@/shared/ui/shell'
import type { RequiredField, ProfileDraft } from '../profile.model'
import { profileText } from '../profile.text'

export interface District {
  code: string
  name: string
  nameEn: string
}

interface Props {
  asks: ProfileField[]
  districts: District[]
  draft: ProfileDraft
  problemAt: (field: RequiredField) => string | undefined
  onChange: (change: Partial<ProfileDraft>) => void
}

/** Fields that a training may require besides name and phone. */
export const RequiredFields = ({ asks, ...form }: Props) => (
  <>
    {(['employer', 'role'] as const)
      .filter((field) => asks.includes(field))
      .map((field) => (
        <EmploymentField key={field} field={field} {...form} />
      ))}
    {asks.includes('industry') && <IndustryField {...form} />}
    {asks.includes('district') && <DistrictField {...form} />}
  </>
)

type FieldProps = Omit<Props, 'asks'>

function EmploymentField({
  field,
  draft,
  problemAt,
  onChange,
}: FieldProps & { field: 'employer' | 'role' }) {
  const text = useWords(profileText)
  const hint = text.hint[field]
  return (
    <TextField
      label={text.field[field]}
      value={draft[field]}
      maxLength={field === 'employer' ? 80 : 40}
      problem={problemAt(field)}
      {...(hint && { hint })}
      onChange={(words) => onChange({ [field]: words })}
    />
  )
}

function IndustryField({ draft, problemAt, onChange }: FieldProps) {
  const text = useWords(profileText)
  const industries = Object.entries(text.industry) as [Industry, string][]
  return (
    <ChoiceField
      label={text.field.industry}
      options={industries.map(([value, words]) => ({ value, words }))}
      chosen={draft.industry ? [draft.industry] : []}
      problem={problemAt('industry')}
      onPress={(industry) => onChange({ industry })}
    />
  )
}

function DistrictField({ districts, draft, problemAt, onChange }: FieldProps) {
  const text = useWords(profileText)
  const { language } = useShell()
  return (
    <ChoiceField
      label={text.field.district}
      options={districts.map(({ code, name, nameEn }) => ({
        value: code,
        words: language === 'en' ? nameEn : name,
      }))}
      chosen={draft.district ? [draft.district] : []}
      problem={problemAt('district')}
      onPress={(district) => onChange({ district })}
    />
  )
}
