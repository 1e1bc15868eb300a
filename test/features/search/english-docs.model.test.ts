import type { English } from '@/contract/facts/english.schema'
import { textsInEnglish } from '@/features/search/english-docs.model'

const answers: English['answers'] = {
  texts: { FQ001: { question: 'Which patents are there?', answer: 'Three kinds.' } },
  outdated: [],
}

test('an answer is searched by its English question and text', () => {
  expect(textsInEnglish({ id: 'FQ001', kind: 'answer' }, { answers })).toEqual({
    name: 'Which patents are there?',
    fields: [{ text: 'Three kinds.', weight: 0.8 }],
  })
})

test('a record without English, and a term, have none', () => {
  expect(textsInEnglish({ id: 'FQ002', kind: 'answer' }, { answers })).toBeUndefined()
  expect(textsInEnglish({ id: 'TM001', kind: 'term' }, { answers })).toBeUndefined()
  expect(textsInEnglish({ id: 'SV001', kind: 'service' }, {})).toBeUndefined()
})
