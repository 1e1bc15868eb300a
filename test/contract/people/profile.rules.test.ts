import { consentVersion } from '@/contract/people/profile.rules'

test('the version of the privacy notice has the form that profiles accept', () => {
  expect(consentVersion).toMatch(/^\d{4}-\d\d$/)
})
