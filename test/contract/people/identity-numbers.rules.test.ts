import { isCitizenNumber, isCreditCode } from '@/contract/people/identity-numbers.rules'

test.each(['11010519491231002X', '913101199001010658'])(
  '%s has the form of a person’s number',
  (number) => {
    expect(isCitizenNumber(number)).toBe(true)
  },
)

test.each([
  ['another check character', '110105194912310021'],
  ['no such month', '11010519491331002X'],
  ['no such day', '11010519491200002X'],
  ['a digit short', '1101051949123100X'],
])('a number with %s is no person’s', (_, number) => {
  expect(isCitizenNumber(number)).toBe(false)
})

test.each(['91110000600037341L', '911101087662510071', '913101199001010658'])(
  '%s has the form of a company’s code',
  (code) => {
    expect(isCreditCode(code)).toBe(true)
  },
)

test.each([
  ['another check character', '91110000600037341M'],
  ['a letter that codes do not have', '9111000060003734IL'],
  ['a character short', '9111000060003734L'],
])('a code with %s is no company’s', (_, code) => {
  expect(isCreditCode(code)).toBe(false)
})
