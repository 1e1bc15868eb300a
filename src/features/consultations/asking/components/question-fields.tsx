import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { isBlank } from '@/contract/shared/as-meant/text.rules'
import { consulting } from '@/contract/consultations/consultations.settings'
import type { District } from '@/contract/facts/places.schema'
import { LongField, TextField } from '@/shared/ui/form/text-field'
import { PicturesField, type PictureActions } from '@/shared/ui/form/pictures-field'
import { useWords } from '@/shared/ui/shell'
import { SwitchCell } from '@/shared/ui/switch-cell'
import type { Classification } from '../classification.model'
import type { QuestionDraft } from '../question-draft.model'
import { askText } from '../ask.text'
import { DocumentsField, type DocumentActions } from './documents-field'
import { AboutRow } from './about-row'
import { ClassificationFields } from './classification-fields'

interface Props {
  draft: QuestionDraft
  /** Chosen or guessed. */
  at: Classification
  districts: District[]
  /** Title of the page it is asked from. */
  about: string | undefined
  tried: boolean
  pictures: PictureActions
  documents: DocumentActions
  onChange: (change: Partial<QuestionDraft>) => void
  /** Suggestions derived from the text, shown right below it. */
  children: ReactNode
}

/** A question: only the text is required; everything else is optional or guessed. */
export function QuestionFields({ draft, at, about, tried, pictures, onChange, ...rest }: Props) {
  const text = useWords(askText)
  return (
    <>
      <LongField
        label={text.question}
        placeholder={text.hint}
        problem={tried && isBlank(draft.text) ? text.missing : undefined}
        maxLength={consulting.maxTextLength}
        value={draft.text ?? ''}
        onChange={(words) => onChange({ text: words })}
      />
      {about && !draft.bare && <AboutRow title={about} onRemove={() => onChange({ bare: true })} />}
      {rest.children}
      <ClassificationFields draft={draft} at={at} districts={rest.districts} onChange={onChange} />
      <PicturesField
        max={consulting.maxPictures}
        pictures={draft.pictures ?? []}
        {...pictures}
        onChange={(ids) => onChange({ pictures: ids })}
      />
      <DocumentsField
        documents={draft.documents ?? []}
        {...rest.documents}
        onChange={(kept) => onChange({ documents: kept })}
      />
      <WhoAsks draft={draft} onChange={onChange} />
    </>
  )
}

function WhoAsks({ draft, onChange }: Pick<Props, 'draft' | 'onChange'>) {
  const text = useWords(askText)
  const anonymous = draft.anonymous ?? false
  return (
    <View className='section'>
      <View className='card'>
        <SwitchCell
          icon='shield'
          title={text.anonymous}
          note={text.anonymousNote}
          on={anonymous}
          onChange={(on) => onChange({ anonymous: on })}
        />
      </View>
      {anonymous ? (
        <Text className='cap section'>{text.contactHidden}</Text>
      ) : (
        <TextField
          label={text.contact}
          optional
          hint={text.contactHint}
          maxLength={60}
          value={draft.contact ?? ''}
          onChange={(contact) => onChange({ contact })}
        />
      )}
    </View>
  )
}
