import { View } from '@tarojs/components'
import type { ProfileField } from '@/contract/people/identity.schema'
import type { StaffLecturer } from '@/contract/trainings/staff.schema'
import { Button } from '@/shared/ui/button'
import { ChoiceField } from '@/shared/ui/form/choice-field'
import { LongField, TextField } from '@/shared/ui/form/text-field'
import { Notice } from '@/shared/ui/notice'
import { Section } from '@/shared/ui/section'
import { useWords } from '@/shared/ui/shell'
import { formText } from '../form.text'
import type { SectionProps } from './section.types'

const asks: ProfileField[] = ['employer', 'role', 'industry', 'district']
// Upper bounds in TrainingForm.
const maxMaterials = 20
const maxLecturers = 10

const toggled = <T,>(list: T[], item: T) =>
  list.includes(item) ? list.filter((other) => other !== item) : [...list, item]

export function ContentSection({ draft, problem, onChange }: SectionProps) {
  const text = useWords(formText)
  const { materials } = draft
  const change = (index: number, part: Partial<(typeof materials)[number]>) =>
    onChange({
      materials: materials.map((material, nth) =>
        nth === index ? { ...material, ...part } : material,
      ),
    })
  return (
    <Section title={text.content}>
      <LongField
        label={text.agenda}
        optional
        hint={text.agendaHint}
        problem={problem('agenda')}
        maxLength={2500}
        value={draft.agenda}
        onChange={(agenda) => onChange({ agenda })}
      />
      {materials.map(({ title, url }, index) => (
        <View key={index}>
          <TextField
            label={text.material(index + 1)}
            problem={problem(`material${index}`)}
            placeholder={text.materialTitle}
            value={title}
            onChange={(value) => change(index, { title: value })}
          />
          <TextField
            label={text.materialUrl}
            maxLength={500}
            value={url}
            onChange={(value) => change(index, { url: value })}
          />
          <Button
            look='quiet'
            size='s'
            words={text.remove}
            label={`${text.remove} ${text.material(index + 1)}`}
            onTap={() => onChange({ materials: materials.filter((_, nth) => nth !== index) })}
          />
        </View>
      ))}
      {materials.length < maxMaterials && (
        <View className='staff-form__add'>
          <Button
            look='second'
            size='s'
            words={text.addMaterial}
            onTap={() => onChange({ materials: [...materials, { title: '', url: '' }] })}
          />
        </View>
      )}
    </Section>
  )
}

interface RulesProps extends SectionProps {
  lecturers: StaffLecturer[]
  /** Whether anybody is enrolled or waiting, and is notified of changes. */
  notifies: boolean
}

export function SignUpSection({ draft, problem, onChange, lecturers, notifies }: RulesProps) {
  const text = useWords(formText)
  return (
    <Section title={text.lecturers}>
      {lecturers.length === 0 ? (
        <Notice look='plain' words={text.noLecturers} />
      ) : (
        <ChoiceField
          label={text.lecturers}
          optional
          several
          options={lecturers.map(({ id, name }) => ({ value: id, words: name }))}
          chosen={draft.lecturers}
          onPress={(id) =>
            onChange({ lecturers: toggled(draft.lecturers, id).slice(0, maxLecturers) })
          }
        />
      )}
      <ChoiceField
        label={text.asks}
        hint={text.asksHint}
        optional
        several
        options={asks.map((value) => ({ value, words: text.ask[value] }))}
        chosen={draft.asks}
        onPress={(ask) => onChange({ asks: toggled(draft.asks, ask) })}
      />
      <TextField
        label={text.certificate}
        hint={text.certificateHint}
        problem={problem('certificateFrom')}
        type='number'
        maxLength={3}
        value={draft.certificateFrom}
        onChange={(certificateFrom) => onChange({ certificateFrom })}
      />
      {notifies && (
        <TextField
          label={text.note}
          optional
          hint={text.noteHint}
          maxLength={200}
          value={draft.note}
          onChange={(note) => onChange({ note })}
        />
      )}
    </Section>
  )
}
