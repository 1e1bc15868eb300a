const citizenWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** A division, a birthday, a serial number. */
const citizenFormat = /^\d{6}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/

/** GB 11643-1999: a birthday, and a check character by MOD 11-2. Also of residence permits, which begin with 8 or 9. */
export function isCitizenNumber(number: string): boolean {
  if (!citizenFormat.test(number)) return false
  const sum = citizenWeights.reduce((total, weight, at) => total + weight * Number(number[at]), 0)
  return '10X98765432'[sum % 11] === number[17]
}

/** Without I, O, S, V and Z. */
const creditAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** GB 32100-2015, 统一社会信用代码: of an organisation, with a check character modulo 31. */
export function isCreditCode(code: string): boolean {
  const values = [...code].map((character) => creditAlphabet.indexOf(character))
  if (values.length !== 18 || values.includes(-1)) return false
  let weight = 1
  let sum = 0
  for (const value of values.slice(0, 17)) {
    sum += value * weight
    weight = (weight * 3) % 31
  }
  return (31 - (sum % 31)) % 31 === values[17]
}
