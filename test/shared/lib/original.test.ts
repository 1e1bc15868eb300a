import { isTranslated, originalOf, translated } from '@/shared/lib/original'

const chinese = { id: 'OL001', name: '上海市知识产权局' }
const english = translated(chinese, { name: 'Shanghai Intellectual Property Administration' })

test('a translated record leads to its Chinese, also from a copy with other fields', () => {
  const copy = { ...english, hours: [] }
  expect(copy.name).toBe('Shanghai Intellectual Property Administration')
  expect(originalOf(copy).name).toBe('上海市知识产权局')
  expect(isTranslated(copy)).toBe(true)
})

test('a record that is not translated is its own original', () => {
  expect(originalOf(chinese)).toBe(chinese)
  expect(isTranslated(chinese)).toBe(false)
})

test('the Chinese is not stored or sent with it', () => {
  expect(JSON.parse(JSON.stringify(english))).toEqual({ id: 'OL001', name: english.name })
})
