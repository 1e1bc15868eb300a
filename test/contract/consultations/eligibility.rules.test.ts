import {
  checkEligibility,
  overallFit,
  type ApplicationAnswers,
} from '@/contract/consultations/eligibility.rules'

const whole: ApplicationAnswers = {
  dispute: 'trademark_infringement',
  elsewhere: 'no',
  respondent: '某商行',
  proof: 'yes',
}

const verdict = (kind: 'mediation' | 'aid', change: ApplicationAnswers) => {
  const points = checkEligibility(kind, { ...whole, ...change })
  const doubts = points.filter(({ fit, point }) => fit !== 'fits' && point !== 'willing')
  return [overallFit(points), ...doubts.map(({ point, fit }) => `${point} ${fit}`)].join(', ')
}

test.each<[string, ApplicationAnswers, string]>([
  ['everything is known', {}, 'fits'],
  ['it is about something else', { dispute: 'other' }, 'unsure, dispute unsure'],
  ['it is about a contract', { dispute: 'contract' }, 'fits'],
  ['a court is deciding it', { elsewhere: 'pending' }, 'unfit, elsewhere unfit'],
  ['it has been decided', { elsewhere: 'decided' }, 'unfit, elsewhere unfit'],
  ['the other side is not known', { respondent: ' ' }, 'unsure, respondent unsure'],
  ['proof is half there', { proof: 'partly' }, 'unsure, proof unsure'],
  ['there is no proof yet', { proof: 'no' }, 'unsure, proof unsure'],
])('mediation, where %s', (_, change, result) => {
  expect(verdict('mediation', change)).toBe(result)
})

test('the other party’s consent is unknown beforehand and does not block', () => {
  expect(checkEligibility('mediation', whole)).toContainEqual({ point: 'willing', fit: 'unsure' })
  expect(overallFit(checkEligibility('mediation', whole))).toBe('fits')
})

test.each<[string, ApplicationAnswers, string]>([
  ['everything is known', {}, 'fits'],
  ['it is no infringement', { dispute: 'contract' }, 'unsure, clue unsure'],
  ['it is a trade secret', { dispute: 'trade_secret' }, 'unsure, clue unsure'],
  ['proof is half there', { proof: 'partly' }, 'unsure, proof unsure'],
  ['it cannot be proven to be theirs', { proof: 'no' }, 'unfit, proof unfit'],
  ['who did it is not known', { respondent: '' }, 'unsure, respondent unsure'],
  ['an authority has it already', { elsewhere: 'pending' }, 'fits'],
])('rights aid, where %s', (_, change, result) => {
  expect(verdict('aid', change)).toBe(result)
})

test('an empty application is undecided', () => {
  expect(overallFit(checkEligibility('mediation', {}))).toBe('unsure')
  expect(overallFit(checkEligibility('aid', {}))).toBe('unsure')
})
