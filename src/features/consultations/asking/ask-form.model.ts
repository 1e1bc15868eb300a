import { isBlank, meantLine, meantText } from '@/contract/shared/as-meant/text.rules'
import type {
  About,
  Application,
  AskForm,
  ConsultationKind,
} from '@/contract/consultations/consultations.schema'
import type { Classification } from './classification.model'
import { documentIds } from './draft-documents.model'
import type { QuestionDraft } from './question-draft.model'

interface Sending {
  kind: ConsultationKind
  about?: About | undefined
  device: string
}

/** Undefined while required fields are missing. */
export function toAskForm(
  draft: QuestionDraft,
  at: Classification,
  sending: Sending,
): AskForm | undefined {
  const { kind, about, device } = sending
  const text = meantText(draft.text ?? '')
  const application = kind === 'consultation' ? undefined : toApplication(draft.application ?? {})
  if (!text || (kind !== 'consultation' && !application)) return undefined
  const { anonymous = false, contact, bare, pictures = [] } = draft
  return {
    kind,
    topic: at.topic,
    class: at.class,
    ...(at.ipType && { ipType: at.ipType }),
    ...(at.district && { district: at.district }),
    text,
    anonymous,
    ...(!anonymous && !isBlank(contact) && { contact: meantLine(contact ?? '') }),
    ...(about && !bare && { about: { kind: about.kind, id: about.id } }),
    pictures,
    ...documentIds(draft.documents),
    ...(application && { application }),
    device,
  }
}

/** Required fields of an application that are empty, except its facts. */
export const missingFields = ({
  applicant,
  dispute,
  elsewhere,
  proof,
  wanted,
}: Partial<Application>) =>
  Object.entries({
    applicant: !isBlank(applicant),
    dispute,
    elsewhere,
    proof,
    wanted: !isBlank(wanted),
  })
    .filter(([, value]) => !value)
    .map(([name]) => name as 'applicant' | 'dispute' | 'elsewhere' | 'proof' | 'wanted')

export function toApplication(draft: Partial<Application>): Application | undefined {
  const { applicant, dispute, elsewhere, proof, wanted, respondent, tried } = draft
  if (missingFields(draft).length > 0 || !applicant || !dispute || !elsewhere || !proof || !wanted)
    return undefined
  return {
    applicant: meantLine(applicant),
    dispute,
    elsewhere,
    proof,
    wanted: meantText(wanted),
    ...(respondent && !isBlank(respondent) && { respondent: meantLine(respondent) }),
    ...(tried && !isBlank(tried) && { tried: meantText(tried) }),
  }
}
