import { typedTerms } from '@/features/facts/everyday/everyday-words.model'

test.each([
  ['假冒、侵权', ['假冒', '侵权']],
  ['假冒，侵权；假冒\n', ['假冒', '侵权']],
  [' trade mark, logo;brand ', ['trade mark', 'logo', 'brand']],
  ['、，', []],
])('%s are the words %j', (typed, terms) => expect(typedTerms(typed)).toEqual(terms))
