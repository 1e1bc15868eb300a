import { consulting } from '@/contract/consultations/consultations.settings'
import type { Failure } from '@/contract/shared/failure'
import { PicturesField, type PictureActions } from '@/shared/ui/form/pictures-field'
import { useWords } from '@/shared/ui/shell'
import { TextSheet } from '@/shared/ui/text-sheet'
import { DocumentsField, type DocumentActions } from '../../asking/components/documents-field'
import type { DraftDocument } from '../../asking/draft-documents.model'
import { progressText } from '../progress.text'

interface Words {
  text?: string
  pictures?: string[]
  documents?: DraftDocument[]
}

interface Props {
  /** Undefined: the sheet is closed. */
  act: 'add' | 'reopen' | undefined
  words: Words
  pictures: PictureActions
  documents: DocumentActions
  busy: boolean
  failure: Failure | undefined
  onWords: (change: Words) => void
  onSend: () => void
  onClose: () => void
}

/** Sheet for adding to a consultation or reopening it. */
export function AdditionSheet({ act, words, pictures, documents, onWords, ...sending }: Props) {
  const text = useWords(progressText)
  return (
    <TextSheet
      question={act && { title: text.act[act], label: text.say[act] }}
      words={words.text ?? ''}
      maxLength={consulting.maxTextLength}
      onWords={(value) => onWords({ text: value })}
      {...sending}
    >
      {act === 'add' && (
        <>
          <PicturesField
            max={consulting.maxPictures}
            pictures={words.pictures ?? []}
            {...pictures}
            onChange={(ids) => onWords({ pictures: ids })}
          />
          <DocumentsField
            documents={words.documents ?? []}
            {...documents}
            onChange={(kept) => onWords({ documents: kept })}
          />
        </>
      )}
    </TextSheet>
  )
}
