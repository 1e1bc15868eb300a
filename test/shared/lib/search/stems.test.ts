import { highlight } from '@/shared/lib/search/highlight'
import { stemOf, termKey } from '@/shared/lib/search/stems'

test.each([
  ['registration', 'register'],
  ['registered', 'registering'],
  ['patents', 'patent'],
  ['infringement', 'infringing'],
  ['applications', 'application'],
  ['licensing', 'licenses'],
  ['renewal', 'renewed'],
])('%s and %s are looked for as one', (name, other) => {
  expect(stemOf(name)).toBe(stemOf(other))
})

test('a short word, a number and a word that only begins alike stay what they are', () => {
  expect(['fees', 'law', '2027', 'copyright', 'copy'].map(stemOf)).toEqual([
    'fees',
    'law',
    '2027',
    'copyright',
    'copy',
  ])
})

test('a registered trademark is not the registering of one', () => {
  expect(termKey('registered trademarks')).toBe('registered trademark')
  expect(termKey('register trademarks')).not.toBe(termKey('registered trademark'))
})

test('a word that is found by its stem is marked to its end', () => {
  expect(highlight('A registered mark', ['register'])).toEqual([[2, 12]])
  expect(highlight('The IPRs of others', ['ip'])).toEqual([[4, 6]])
})
