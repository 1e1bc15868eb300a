import {
  toAppealForm,
  toFeedbackForm,
  missingScores,
  formState,
  toUseReport,
} from '@/features/trainings/learning/forms/drafts.model'

const scores = { content: 5, lecturer: 1, organisation: 3 }

test('nothing is chosen for anybody: three scores are missing at first', () => {
  expect(missingScores({})).toEqual(['content', 'lecturer', 'organisation'])
  expect(toFeedbackForm({})).toBeUndefined()
})

test('one score short is not sent, and which one is said', () => {
  const { lecturer: _, ...draft } = scores
  expect(missingScores(draft)).toEqual(['lecturer'])
  expect(toFeedbackForm({ ...draft, words: '很好' })).toBeUndefined()
})

test('words are optional, and blank ones are none', () => {
  expect(toFeedbackForm(scores)).toEqual(scores)
  expect(toFeedbackForm({ ...scores, words: ' \n ' })).toEqual(scores)
  expect(toFeedbackForm({ ...scores, words: ' 讲得清楚\n下次再来 ' })).toEqual({
    ...scores,
    words: '讲得清楚\n下次再来',
  })
})

test('whether it was of use has to be chosen; why need not be said', () => {
  expect(toUseReport({ words: '写过一份检索报告' })).toBeUndefined()
  expect(toUseReport({ used: 'partly' })).toEqual({ used: 'partly' })
  expect(toUseReport({ used: 'yes', words: '用了' })).toEqual({ used: 'yes', words: '用了' })
})

test('an appeal without words is none', () => {
  expect(toAppealForm({})).toBeUndefined()
  expect(toAppealForm({ words: '  ' })).toBeUndefined()
  expect(toAppealForm({ words: ' 当天生病 ' })).toEqual({ words: '当天生病' })
})

test.each([
  [undefined, 'no'],
  ['counted', 'open'],
  ['appealed', 'given'],
  ['forgiven', 'given'],
  ['upheld', 'given'],
] as const)('an absence that is %s can be appealed: %s', (noShow, state) => {
  const known = { feedback: 'no', usedIt: 'no', ...(noShow && { noShow }) } as const
  expect(formState('appeal', known)).toBe(state)
})

test('feedback and use are as the server says', () => {
  const known = { feedback: 'open', usedIt: 'given' } as const
  expect([formState('feedback', known), formState('use', known)]).toEqual(['open', 'given'])
})
