import { View } from '@tarojs/components'
import { differingFields, withChanges } from '@/contract/facts/guide-edits.rules'
import type { GuideTexts, StaffGuideTexts } from '@/contract/facts/guide-edits.schema'
import { guideFields } from '@/contract/facts/guide-fields.settings'
import { useFacts } from '@/features/facts/published/facts.store'
import { factNames } from '@/features/facts/published/names.model'
import { GuideDiff } from '@/features/services/editing/components/guide-diff'
import { GuideFieldForm } from '@/features/services/editing/components/guide-field-form'
import { GuideFieldSection } from '@/features/services/editing/components/guide-field'
import { KnownFields } from '@/features/services/editing/components/known-fields'
import { toGuideChanges } from '@/features/services/editing/guide-draft.model'
import { guideDiff, linesOf } from '@/features/services/editing/guide-diff.model'
import { guideEditsText } from '@/features/services/editing/guide-edits.text'
import { guideFormText } from '@/features/services/editing/guide-form.text'
import { guideReviewText } from '@/features/services/editing/guide-review.text'
import { openPage } from '@/platform/navigation'
import { Button } from '@/shared/ui/button'
import { Field } from '@/shared/ui/form/field'
import { Picker } from '@/shared/ui/form/picker'
import { Notice } from '@/shared/ui/notice'
import { Section } from '@/shared/ui/section'
import { SendFailure } from '@/shared/ui/send-failure'
import { useShell, useWords } from '@/shared/ui/shell'
import type { GuideEditing } from './use-guide-edit'

interface Props {
  of: StaffGuideTexts
  version: string
  editing: GuideEditing
}

/** The fields of a version, and what is needed to send those that are edited. */
export function EditedVersion({ of, version, editing }: Props) {
  const { facts } = useFacts()
  const { language } = useShell()
  const names = factNames(facts, language)
  const text = useWords(guideEditsText)
  const { draft, texts, fields, problems, isNew } = editing
  const words = { by: text.by, stepBy: text.stepBy, outlet: names.unit }
  const typed = texts && withChanges(texts, toGuideChanges(draft))
  const changed = typed ? differingFields(texts, typed) : []
  return (
    <>
      {isNew && <FirstDay editing={editing} />}
      <Waiting guide={of.guide} editing={editing} />
      {texts &&
        guideFields
          .filter((field) => field !== 'responsible' || version === '')
          .map((field) => (
            <GuideFieldSection
              key={field}
              field={field}
              lines={linesOf(texts, field, words)}
              editing={fields.includes(field)}
              changed={changed.includes(field)}
              problem={problems[field]}
              onEdit={() => editing.start(field)}
              onLeave={() => editing.leave(field)}
            >
              <GuideFieldForm
                field={field}
                fields={draft.fields ?? {}}
                units={names.units}
                onPut={editing.put}
              />
            </GuideFieldSection>
          ))}
      {typed && fields.length > 0 && <Preview before={texts} after={typed} words={words} />}
      {fields.length > 0 && (
        <KnownFields draft={draft} problems={problems} onChange={editing.change} />
      )}
      <SendFailure failure={editing.failure} />
    </>
  )
}

function FirstDay({ editing: { draft, problems, change } }: { editing: GuideEditing }) {
  const text = useWords(guideEditsText)
  const form = useWords(guideFormText)
  return (
    <Field
      label={form.from}
      hint={form.fromHint}
      problem={problems.from && text.problem[problems.from]}
    >
      <View className='field__row'>
        <Picker
          mode='date'
          value={draft.from ?? ''}
          label={form.from}
          nothing={form.noDay}
          wrong={problems.from !== undefined}
          onChange={(from) => change({ from })}
        />
      </View>
    </Field>
  )
}

/** What waits for a second person, and what somebody else proposed meanwhile. */
function Waiting({ guide, editing }: { guide: string; editing: GuideEditing }) {
  const text = useWords(guideEditsText)
  const { newest, isNewer } = editing
  return (
    <>
      {newest?.state === 'waiting' && (
        <View className='section'>
          <Notice
            look='plain'
            words={text.waits}
            act={{
              words: text.readWaiting,
              onTap: () => openPage('services-staff/compare', { id: guide, proposal: newest.id }),
            }}
          />
          {newest.mine && (
            <Button
              look='quiet'
              size='s'
              words={text.takeBack}
              onTap={() => void editing.takeBack(newest.id)}
            />
          )}
        </View>
      )}
      {isNewer && (
        <View className='section'>
          <Notice look='warn' icon='alert' words={text.conflict} />
          <View className='desk-card__acts'>
            <Button look='second' size='s' words={text.takeTheirs} onTap={editing.leaveAll} />
            <Button look='line' size='s' words={text.keepMine} onTap={editing.keepMine} />
          </View>
        </View>
      )}
    </>
  )
}

interface PreviewProps {
  before: GuideTexts
  after: GuideTexts
  words: Parameters<typeof guideDiff>[2]
}

/** What is typed beside what is published. */
function Preview({ before, after, words }: PreviewProps) {
  const text = useWords(guideEditsText)
  const review = useWords(guideReviewText)
  return (
    <Section title={text.preview}>
      <GuideDiff
        rows={guideDiff(before, after, words)}
        before={review.before}
        after={review.after}
      />
    </Section>
  )
}
