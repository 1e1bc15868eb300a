import { unsentAdditions, unsentQuestions } from '@/features/consultations/asking/outbox.model'

test('each page finds its own parcels in the outbox', () => {
  const question = { id: 'q', from: { kind: 'ask', draft: { text: '问' } } }
  const words = { id: 'w', from: { kind: 'act', consultation: 'c' } }
  const parcels = [question, words, { id: 'helped' }]
  expect(unsentQuestions(parcels).map(({ id }) => id)).toEqual(['q'])
  expect(unsentAdditions(parcels, 'c')).toEqual([words])
  expect(unsentAdditions(parcels, 'another')).toEqual([])
})
