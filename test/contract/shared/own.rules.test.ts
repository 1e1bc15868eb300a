import { isKeyOf, own } from '@/contract/shared/own.rules'

const inherited = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf']

test.each(inherited)('%s is no key of a record that does not hold it', (key) => {
  expect(isKeyOf({ outlet: 1 }, key)).toBe(false)
  expect(own({ outlet: 1 }, key)).toBeUndefined()
})

test.each(inherited)('%s is a key like any other of a record that holds it', (key) => {
  const stored = JSON.parse(`{"${key}":1}`) as Record<string, number>
  expect(isKeyOf(stored, key)).toBe(true)
  expect(own(stored, key)).toBe(1)
  expect(own(Object.fromEntries([[key, 2]]), key)).toBe(2)
  expect(own({ ...stored, [key]: 3 }, key)).toBe(3)
})

test('of no record there is no value', () => {
  expect(own(undefined, 'outlet')).toBeUndefined()
})
