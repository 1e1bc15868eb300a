import { isBlank } from '@/contract/shared/as-meant/text.rules'
import { checkEligibility, overallFit } from '@/contract/consultations/eligibility.rules'
import { consulting } from '@/contract/consultations/consultations.settings'
import { LongField } from '@/shared/ui/form/text-field'
import { PicturesField, type PictureActions } from '@/shared/ui/form/pictures-field'
import { useWords } from '@/shared/ui/shell'
import { applicationText, type ApplicationKind } from '../application.text'
import { missingFields } from '../ask-form.model'
import type { QuestionDraft } from '../question-draft.model'
import { DocumentsField, type DocumentActions } from './documents-field'
import { PartyFields } from './party-fields'
import { Eligibility } from './eligibility'

interface Props {
  kind: ApplicationKind
  draft: QuestionDraft
  tried: boolean
  pictures: PictureActions
  documents: DocumentActions
  onChange: (change: Partial<QuestionDraft>) => void
  /** Opens an ordinary question instead of an application that is not eligible. */
  onAsk: () => void
}

const none: NonNullable<QuestionDraft['application']> = {}

/** An application: eligibility first, then the facts. */
export function ApplicationFields({
  kind,
  draft,
  tried,
  pictures,
  documents,
  onChange,
  onAsk,
}: Props) {
  const text = useWords(applicationText)
  const application = draft.application ?? none
  const change = (more: typeof application) =>
    onChange({ application: { ...application, ...more } })
  return (
    <>
      <PartyFields kind={kind} draft={application} tried={tried} onChange={change} />
      <Eligibility kind={kind} draft={application} onAsk={onAsk} />
      {overallFit(checkEligibility(kind, application)) !== 'unfit' && (
        <>
          <LongField
            label={text.facts}
            placeholder={text.factsHint}
            problem={tried && isBlank(draft.text) ? text.missing : undefined}
            maxLength={consulting.maxTextLength}
            value={draft.text ?? ''}
            onChange={(words) => onChange({ text: words })}
          />
          <LongField
            label={text.tried}
            optional
            placeholder={text.triedHint}
            value={application.tried ?? ''}
            onChange={(words) => change({ tried: words })}
          />
          <LongField
            label={text.wanted}
            placeholder={text.wantedHint}
            problem={
              tried && missingFields(application).includes('wanted') ? text.missing : undefined
            }
            value={application.wanted ?? ''}
            onChange={(words) => change({ wanted: words })}
          />
          <PicturesField
            max={consulting.maxPictures}
            pictures={draft.pictures ?? []}
            {...pictures}
            onChange={(ids) => onChange({ pictures: ids })}
          />
          <DocumentsField
            documents={draft.documents ?? []}
            {...documents}
            onChange={(kept) => onChange({ documents: kept })}
          />
        </>
      )}
    </>
  )
}
