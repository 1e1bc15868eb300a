import readQr from 'jsqr'
import { qrPicture } from '@/shared/lib/qr-code'
import { readPng } from './read-png'

const code = 'T1.0193C2A1B2C37D4E8F901A2B3C4D5E6F.S1C.1RTY5Z.0123456789ABCDEF0123'

/** The bitmap a camera captures, with `scale` pixels for each module. */
function scan(address: string, scale: number) {
  const { width, height, isDark } = readPng(address.replace('data:image/png;base64,', ''))
  const data = new Uint8ClampedArray(width * scale * height * scale * 4).fill(255)
  for (let y = 0; y < height * scale; y++)
    for (let x = 0; x < width * scale; x++)
      if (isDark(Math.floor(x / scale), Math.floor(y / scale)))
        data.fill(0, (y * width * scale + x) * 4, (y * width * scale + x) * 4 + 3)
  return { width: width * scale, height: height * scale, data }
}

test('a scanner reads the exact text', () => {
  const { data, width, height } = scan(qrPicture(code), 4)
  expect(readQr(data, width, height)?.data).toBe(code)
})

test('a code is a data URL of less than 700 bytes', () => {
  expect(qrPicture(code).length).toBeLessThan(700)
})

test('a quiet zone of four modules surrounds the code', () => {
  const { width, isDark } = readPng(qrPicture(code).replace('data:image/png;base64,', ''))
  const rim = [0, 1, 2, 3, width - 4, width - 3, width - 2, width - 1]
  const all = Array.from({ length: width }, (_, at) => at)
  expect(rim.some((y) => all.some((x) => isDark(x, y) || isDark(y, x)))).toBe(false)
  expect(isDark(4, 4)).toBe(true)
})
