import { checkPoints, fitOf } from '@/contract/consultations/eligibility.rules'
import { consulting } from '@/contract/consultations/consultations.settings'
import { LongField } from '@/shared/ui/form/text-field'
import { PicturesField, type PictureActs } from '@/shared/ui/form/pictures-field'
import { WordsField } from '@/shared/ui/form/words-field'
import { useWords } from '@/shared/ui/shell'
import { applyText, type Applying } from '../application.text'
import { missingIn, type Draft } from '../ask.model'
import { askText } from '../ask.text'
import { ApplicationFields } from './party-fields'
import { Eligibility } from './eligibility'

interface Props {
  kind: Applying
  draft: Draft
  tried: boolean
  pictures: PictureActs
  onChange: (change: Partial<Draft>) => void
  /** It does not fit: they ask an ordinary question instead. */
  onAsk: () => void
}

const none: NonNullable<Draft['application']> = {}

/** An application: what decides whether it fits, then the facts. */
export function ApplyFields({ kind, draft, tried, pictures, onChange, onAsk }: Props) {
  const text = useWords(applyText)
  const ask = useWords(askText)
  const application = draft.application ?? none
  const change = (more: typeof application) =>
    onChange({ application: { ...application, ...more } })
  return (
    <>
      <ApplicationFields kind={kind} draft={application} tried={tried} onChange={change} />
      <Eligibility kind={kind} draft={application} onAsk={onAsk} />
      {fitOf(checkPoints(kind, application)) !== 'unfit' && (
        <>
          <WordsField
            label={text.facts}
            placeholder={text.factsHint}
            problem={tried && !draft.text?.trim() ? text.missing : undefined}
            maxLength={consulting.longestText}
            value={draft.text ?? ''}
            onChange={(words) => onChange({ text: words })}
          />
          <LongField
            label={text.tried}
            aside={ask.optional}
            placeholder={text.triedHint}
            value={application.tried ?? ''}
            onChange={(words) => change({ tried: words })}
          />
          <LongField
            label={text.wanted}
            placeholder={text.wantedHint}
            problem={tried && missingIn(application).includes('wanted') ? text.missing : undefined}
            value={application.wanted ?? ''}
            onChange={(words) => change({ wanted: words })}
          />
          <PicturesField
            most={consulting.pictures}
            pictures={draft.pictures ?? []}
            {...pictures}
            onChange={(ids) => onChange({ pictures: ids })}
          />
        </>
      )}
    </>
  )
}
