import type { Application, DisputeKind } from './consultations.schema'

/** Criteria of eligibility for people's mediation (人民调解) and rights aid (维权援助). */
export type Criterion = 'dispute' | 'elsewhere' | 'respondent' | 'willing' | 'proof' | 'clue'

export type Fit = 'fits' | 'unsure' | 'unfit'

export interface CriterionResult {
  point: Criterion
  fit: Fit
}

/** The part of an application that decides eligibility, as far as filled in. */
export type ApplicationAnswers = Partial<
  Pick<Application, 'dispute' | 'elsewhere' | 'respondent' | 'proof'>
>

/**
 * Mediation requires an intellectual property dispute (guide SV047) that no other body has decided or is
 * deciding (《人民调解工作若干规定》, to be verified), and the consent of both parties (《人民调解法》第三条).
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
    { point: 'willing', fit: 'unsure' }, // the other party has not been asked yet
  ]
}

const infringements: DisputeKind[] = [
  'patent_infringement',
  'trademark_infringement',
  'copyright_infringement',
]

/** Rights aid requires proof of ownership and evidence of an infringement (guide SV045). */
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

/** One unmet criterion decides. The other party's consent is asked later and never blocks. */
export function overallFit(points: CriterionResult[]): Fit {
  const decisive = points.filter(({ point }) => point !== 'willing')
  if (decisive.some(({ fit }) => fit === 'unfit')) return 'unfit'
  return decisive.some(({ fit }) => fit === 'unsure') ? 'unsure' : 'fits'
}
