import { View } from '@tarojs/components'
import type { Consultation } from '@/contract/consultations/consultations.schema'
import { consulting } from '@/contract/consultations/consultations.settings'
import { periodFrom } from '@/contract/shared/due.rules'
import type { Failure } from '@/contract/shared/failure'
import type { EpochMs } from '@/contract/shared/time.types'
import { textSheetText } from '@/shared/text-sheet.text'
import { DuePromise } from '@/shared/ui/due-promise'
import { PicturesField, type PictureActions } from '@/shared/ui/form/pictures-field'
import { LongField } from '@/shared/ui/form/text-field'
import { SendFailure } from '@/shared/ui/send-failure'
import { useWords } from '@/shared/ui/shell'
import { DocumentsField, type DocumentActions } from '../../asking/components/documents-field'
import type { DraftDocument } from '../../asking/draft-documents.model'
import { progressText } from '../progress.text'

interface Reply {
  text?: string
  pictures?: string[]
  documents?: DraftDocument[]
}

interface Props {
  consultation: Pick<Consultation, 'dueDays'>
  now: EpochMs
  reply: Reply
  /** It was to be sent without a word. */
  missing: boolean
  failure: Failure | undefined
  pictures: PictureActions
  documents: DocumentActions
  onReply: (change: Reply) => void
}

/** The reply to what staff asked back, and by when it is answered if it is sent now. */
export function ReplyFields({ consultation, now, reply, missing, failure, ...rest }: Props) {
  const { pictures, documents, onReply } = rest
  const text = useWords(progressText)
  const sheet = useWords(textSheetText)
  return (
    <View>
      <LongField
        label={text.reply}
        {...(reply.text && { hint: text.draftKept })}
        problem={missing && !reply.text?.trim() ? sheet.missing : undefined}
        maxLength={consulting.maxTextLength}
        value={reply.text ?? ''}
        onChange={(words) => onReply({ text: words })}
      />
      <PicturesField
        max={consulting.maxPictures}
        pictures={reply.pictures ?? []}
        {...pictures}
        onChange={(ids) => onReply({ pictures: ids })}
      />
      <DocumentsField
        documents={reply.documents ?? []}
        {...documents}
        onChange={(kept) => onReply({ documents: kept })}
      />
      <SendFailure failure={failure} />
      <View className='asked-back__promise'>
        <DuePromise
          period={periodFrom(now, consultation.dueDays)}
          now={now}
          what={text.answers}
          note={text.ifSentNow}
        />
      </View>
    </View>
  )
}
