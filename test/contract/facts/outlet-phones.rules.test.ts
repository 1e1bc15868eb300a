import { dialledNumber } from '@/contract/facts/outlet-phones.rules'

test.each([
  ['02162345678', '021-62345678'],
  ['400-820-8820', '400-820-8820'],
  ['96123', '96123'],
  ['-----', undefined],
  ['00000', undefined],
  ['+85251234567', undefined],
])('%s is dialled as %s', (typed, number) => {
  expect(dialledNumber(typed)).toBe(number)
})
