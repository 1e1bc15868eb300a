import {
  halfWidth,
  lengthOf,
  withoutInvisible,
  withoutStrays,
} from '@/contract/shared/as-meant/characters.rules'

test('full-width letters, digits and signs have half-width counterparts', () => {
  expect(halfWidth('ＡＺａｚ０９！～　，。')).toBe('AZaz09!~ ,。')
})

test('strays are removed, joiners of emoji are not', () => {
  expect(withoutStrays('\u202ea\u200bb\ufeff👨‍👩‍👧')).toBe('ab👨‍👩‍👧')
  expect(withoutInvisible('❤️\u200d\u3164\u{e0100}')).toBe('❤')
})

test('a character outside the basic plane is one, as in the contract', () => {
  expect(lengthOf('𠮷😀a')).toBe(3)
})
