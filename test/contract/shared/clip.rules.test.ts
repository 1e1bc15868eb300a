import fc from 'fast-check'
import { clip, excerpt } from '@/contract/shared/clip.rules'

test.each([
  ['专利检索', 2, '专利'],
  ['专利', 2, '专利'],
  ['专利😀', 2, '专利'],
  ['专利😀', 3, '专利😀'],
  ['😀😀', 1, '😀'],
  ['', 3, ''],
])('%s cut to %i is %s', (text, max, clipped) => {
  expect(clip(text, max)).toBe(clipped)
})

test('no text is cut through a character', () => {
  const texts = fc.string({ unit: 'grapheme', maxLength: 40 })
  fc.assert(
    fc.property(texts, fc.nat(50), (text, max) => {
      const clipped = clip(text, max)
      expect(text.startsWith(clipped)).toBe(true)
      expect([...clipped].length).toBeLessThanOrEqual(max)
      expect(encodeURIComponent(clipped)).toBeDefined() // throws for half a character
    }),
  )
})

test('an excerpt says that there is more', () => {
  expect(excerpt('专利检索', 2)).toBe('专利…')
  expect(excerpt('专利', 2)).toBe('专利')
  expect(excerpt('😀😀', 2)).toBe('😀😀')
})
