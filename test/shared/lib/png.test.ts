import { encodePng } from '@/shared/lib/png'
import { readPng } from './read-png'

test.each([1, 7, 8, 9, 16, 17])('a picture %i pixels wide is drawn pixel by pixel', (width) => {
  const rows = [0, 1, 2].map((y) => Array.from({ length: width }, (_, x) => (x * 7 + y) % 3 === 0))
  const { isDark, ...size } = readPng(encodePng(rows))
  expect(size).toEqual({ width, height: 3 })
  expect(rows.map((row, y) => row.map((_, x) => isDark(x, y)))).toEqual(rows)
})

test('each chunk carries the checksum that WeChat verifies', () => {
  const file = Buffer.from(encodePng([[true]]), 'base64')
  expect(file.subarray(-12).toString('hex')).toBe('0000000049454e44ae426082') // the IEND chunk of every PNG
})
