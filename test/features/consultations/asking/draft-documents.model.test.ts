import {
  additionLeft,
  documentIds,
  withRefusal,
} from '@/features/consultations/asking/draft-documents.model'

const contract = { id: 'a', name: '合同.pdf' }
const letter = { id: 'b', name: '函.pdf' }
const draft = { text: '有人仿冒', documents: [contract, letter] }

test('of two documents the one that was refused is marked', () => {
  const refused = { failure: { code: 'locked_pdf' as const }, steps: [{ document: 'b' }, {}] }
  expect(withRefusal(draft, refused)).toEqual({
    text: '有人仿冒',
    documents: [contract, { ...letter, refused: 'locked_pdf' }],
  })
})

test('no document is marked if the words were refused, or nothing was', () => {
  expect(withRefusal(draft, { failure: { code: 'bad_words' }, steps: [{}] })).toBe(draft)
  expect(withRefusal(draft, { steps: [{ document: 'a' }] })).toBe(draft)
  const bare: Partial<typeof draft> = { text: 'x' }
  const failure = { code: 'bad_pdf' as const }
  expect(withRefusal(bare, { failure, steps: [{ document: 'a' }] })).toBe(bare)
})

test('of an addition, what was typed and attached after it was sent is left', () => {
  const sent = { text: '补一张', pictures: ['p'], documents: [contract] }
  const now = { text: '补一张，还有函', pictures: ['p', 'q'], documents: [contract, letter] }
  expect(additionLeft(now, sent)).toEqual({
    text: '补一张，还有函',
    pictures: ['q'],
    documents: [letter],
  })
  expect(additionLeft({ ...sent, pictures: ['p', 'q'] }, sent)).toEqual({
    pictures: ['q'],
    documents: [],
  })
})

test('a form without documents is the form of earlier versions', () => {
  expect(documentIds()).toEqual({})
  expect(documentIds([])).toEqual({})
  expect(documentIds([contract, letter])).toEqual({ documents: ['a', 'b'] })
})
