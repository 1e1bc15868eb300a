import {
  draftKey,
  isBegun,
  unsentDrafts,
} from '@/features/consultations/asking/question-draft.model'

const about = { kind: 'service', id: 'SV015' } as const

test('there is one draft for each page and for each kind of application', () => {
  expect(draftKey('consultation', undefined)).not.toBe(draftKey('consultation', about))
  expect(draftKey('mediation', about)).toBe(draftKey('mediation', undefined))
})

test('drafts lead back to where they were written, the latest first', () => {
  const drafts = unsentDrafts({
    [draftKey('consultation', undefined)]: { text: '写了一半', savedAt: 1 },
    [draftKey('consultation', about)]: { text: '能减多少', savedAt: 3 },
    [draftKey('aid', undefined)]: { application: { applicant: '静安某茶馆' }, savedAt: 2 },
  })
  expect(drafts).toMatchObject([
    { kind: 'consultation', about },
    { kind: 'aid', about: undefined },
    { kind: 'consultation', about: undefined },
  ])
})

test('where nothing was written there is no draft', () => {
  expect(unsentDrafts({ anywhere: { text: '  ', topic: 'general', savedAt: 1 } })).toEqual([])
  expect(unsentDrafts({ aid: { application: { applicant: '' }, savedAt: 1 } })).toEqual([]) // taken back
})

test.each([
  [undefined, false],
  [{ text: ' ', topic: 'general' as const, pictures: [] }, false],
  [{ text: '问' }, true],
  [{ application: { applicant: '静安某茶馆' } }, true],
  [{ pictures: ['1'] }, true],
  [{ documents: [{ id: '1', name: '函.pdf' }] }, true],
])('%j would be lost: %s', (draft, begun) => {
  expect(isBegun(draft)).toBe(begun)
})

test('a draft of an earlier version of the app has no time and comes last', () => {
  const drafts = unsentDrafts({ aid: { text: '旧的' }, anywhere: { text: '新的', savedAt: 1 } })
  expect(drafts.map(({ draft }) => draft.text)).toEqual(['新的', '旧的'])
})
