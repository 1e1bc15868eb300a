import { Field } from '@/shared/ui/form/field'
import { Select } from '@/shared/ui/form/select'
import { useWords } from '@/shared/ui/shell'
import { availabilityText } from '../availability.text'

interface Props {
  /** `value`: id of the service; `words`: its name. */
  services: { value: string; words: string }[]
  value: string | undefined
  onChange: (service: string | undefined) => void
}

/** The reason for the visit; optional. */
export function ServiceField({ services, value = '', onChange }: Props) {
  const text = useWords(availabilityText)
  if (services.length === 0) return null
  return (
    <Field label={text.service}>
      <Select
        label={text.service}
        options={[{ value: '', words: text.anyService }, ...services]}
        value={value}
        onChange={(service) => onChange(service || undefined)}
      />
    </Field>
  )
}
