import type { Me } from '@/contract/people/identity.schema'
import { consentVersion } from '@/contract/people/profile.rules'
import {
  toProfileDraft,
  toProfileForm,
  hasCurrentConsent,
  isComplete,
  profileProblems,
  type ProfileDraft,
} from '@/features/people/profile/profile.model'

const nobody: Me = {
  id: '019371f0-0000-7000-8000-000000000001',
  memberships: [],
  unread: 0,
}
const known: Me = {
  ...nobody,
  profile: { name: '陈晓', phone: '0000', employer: '某某科技', industry: 'software' },
  consent: { version: consentVersion, givenAt: '2026-11-20T02:00:00.000Z' },
}
const typed: ProfileDraft = {
  ...toProfileDraft(nobody, {}),
  name: '陈晓',
  phone: '138 0000 0000',
  agreed: true,
}

test('name, phone and consent are always required, other fields only on demand', () => {
  expect(profileProblems(toProfileDraft(nobody, {}), nobody, [])).toEqual({
    name: 'missing',
    phone: 'missing',
    consent: 'missing',
  })
  expect(profileProblems(typed, nobody, ['employer', 'district'])).toEqual({
    employer: 'missing',
    district: 'missing',
  })
})

test('stored details are prefilled, and new input overrides them', () => {
  expect(toProfileDraft(known, { employer: '自由职业' })).toMatchObject({
    name: '陈晓',
    employer: '自由职业',
    industry: 'software',
    phone: '',
  })
  expect(isComplete(known, ['employer', 'industry'])).toBe(true)
  expect(isComplete(known, ['role'])).toBe(false)
})

test('consent is never pre-ticked and must be renewed for a new notice', () => {
  expect(toProfileDraft(known, {}).agreed).toBe(false)
  expect(hasCurrentConsent(known)).toBe(true)
  const before = { ...known, consent: { version: '2025-01', givenAt: '2025-01-02T00:00:00.000Z' } }
  expect(hasCurrentConsent(before)).toBe(false)
  expect(isComplete(before, [])).toBe(false)
})

test('a phone number may contain spaces; a landline is refused', () => {
  expect(profileProblems(typed, nobody, [])).toEqual({})
  expect(profileProblems({ ...typed, phone: '021 6400 0000' }, nobody, [])).toEqual({
    phone: 'invalidPhone',
  })
})

test('blank fields count as missing', () => {
  expect(profileProblems({ ...typed, name: '  ', role: ' ' }, nobody, ['role'])).toEqual({
    name: 'missing',
    role: 'missing',
  })
})

test('empty fields are omitted from the request, so a stored phone number is kept', () => {
  expect(toProfileForm({ ...typed, name: ' 陈晓 ', role: ' ' })).toEqual({
    name: '陈晓',
    phone: '13800000000',
    consent: consentVersion,
  })
  expect(toProfileForm(toProfileDraft(known, {}))).toEqual({
    name: '陈晓',
    employer: '某某科技',
    industry: 'software',
    consent: consentVersion,
  })
})
