import type { Application, DisputeKind } from './consultations.schema'

/** What decides whether people's mediation (人民调解) or rights aid (维权援助) is the right place. */
export type Criterion = 'dispute' | 'elsewhere' | 'respondent' | 'willing' | 'proof' | 'clue'

export type Fit = 'fits' | 'unsure' | 'unfit'

export interface CriterionResult {
  point: Criterion
  fit: Fit
}

/** As much of an application as is filled in. */
export type ApplicationAnswers = Partial<
  Pick<Application, 'dispute' | 'elsewhere' | 'respondent' | 'proof'>
>

/**
 * Mediation is for disputes about intellectual property (guide SV047) that nobody else has decided or is
 * deciding (《人民调解工作若干规定》, to be verified), and both sides have to want it (《人民调解法》第三条).
 */
function checkMediation({
  dispute,
  elsewhere,
  respondent,
  proof,
}: ApplicationAnswers): CriterionResult[] {
  return [
    { point: 'dispute', fit: dispute && dispute !== 'other' ? 'fits' : 'unsure' },
    { point: 'elsewhere', fit: !elsewhere ? 'unsure' : elsewhere === 'no' ? 'fits' : 'unfit' },
    { point: 'respondent', fit: respondent?.trim() ? 'fits' : 'unsure' },
    { point: 'proof', fit: proof === 'yes' ? 'fits' : 'unsure' },
    { point: 'willing', fit: 'unsure' }, // the other side has not been asked yet
  ]
}

const infringements: DisputeKind[] = [
  'patent_infringement',
  'trademark_infringement',
  'copyright_infringement',
]

/** Rights aid asks for proof that it is one's own, and for a clue to the infringement (guide SV045). */
function checkAid({ dispute, respondent, proof }: ApplicationAnswers): CriterionResult[] {
  return [
    { point: 'clue', fit: dispute && infringements.includes(dispute) ? 'fits' : 'unsure' },
    { point: 'respondent', fit: respondent?.trim() ? 'fits' : 'unsure' },
    { point: 'proof', fit: proof === 'yes' ? 'fits' : proof === 'no' ? 'unfit' : 'unsure' },
  ]
}

export const checkEligibility = (
  kind: 'mediation' | 'aid',
  known: ApplicationAnswers,
): CriterionResult[] => (kind === 'mediation' ? checkMediation(known) : checkAid(known))

/** One point that does not fit decides; what still has to be asked leaves it open. */
export function overallFit(points: CriterionResult[]): Fit {
  const asked = points.filter(({ point }) => point !== 'willing')
  if (asked.some(({ fit }) => fit === 'unfit')) return 'unfit'
  return asked.some(({ fit }) => fit === 'unsure') ? 'unsure' : 'fits'
}
