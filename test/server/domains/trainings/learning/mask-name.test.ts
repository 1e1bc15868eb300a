import { maskName } from '../../../../../server/domains/trainings/learning/mask-name'

test.each([
  ['王小明', '王**'],
  ['王', '王'],
  ['欧阳修', '欧阳*'],
  ['欧阳', '欧*'], // somebody of the family 欧
  ['阿依古丽·买买提', '阿*******'],
  ['John Smith', 'J*** Smith'],
  ['Ana María López', 'A** M**** López'],
  ['Madonna', 'M******'],
  ['𠮷田', '𠮷*'],
])('on a certificate %s is %s', (name, shown) => {
  expect(maskName(name)).toBe(shown)
})
