import { draftKey } from '@/features/consultations/asking/question-draft.model'

const about = { kind: 'service', id: 'SV015' } as const

test('there is one draft for each page and for each kind of application', () => {
  expect(draftKey('consultation', undefined)).not.toBe(draftKey('consultation', about))
  expect(draftKey('mediation', about)).toBe(draftKey('mediation', undefined))
})
