import { inflateSync } from 'node:zlib'
import readQr from 'jsqr'
import { pngOf } from '@/features/trainings/ticket/png.model'
import { qrPicture } from '@/features/trainings/ticket/qr.model'

const code = 'T1.0193C2A1B2C37D4E8F901A2B3C4D5E6F.S1C.1RTY5Z.0123456789ABCDEF0123'

/** What stands in a PNG of ours, read by its own rules. */
function readPng(base64: string) {
  const file = Buffer.from(base64, 'base64')
  const chunks: Record<string, Buffer> = {}
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at)
    const name = file.toString('latin1', at + 4, at + 8)
    chunks[name] = file.subarray(at + 8, at + 8 + length)
    at += length + 12
  }
  const width = chunks.IHDR!.readUInt32BE(0)
  const height = chunks.IHDR!.readUInt32BE(4)
  const bytes = inflateSync(chunks.IDAT!) // throws where its sum is wrong
  const line = Math.ceil(width / 8) + 1
  const isDark = (x: number, y: number) =>
    ((bytes[y * line + 1 + (x >> 3)]! >> (7 - (x & 7))) & 1) === 0
  return { width, height, isDark }
}

/** As a phone's camera sees it: `scale` pixels a module. */
function seen(address: string, scale: number) {
  const { width, height, isDark } = readPng(address.replace('data:image/png;base64,', ''))
  const data = new Uint8ClampedArray(width * scale * height * scale * 4).fill(255)
  for (let y = 0; y < height * scale; y++)
    for (let x = 0; x < width * scale; x++)
      if (isDark(Math.floor(x / scale), Math.floor(y / scale)))
        data.fill(0, (y * width * scale + x) * 4, (y * width * scale + x) * 4 + 3)
  return { width: width * scale, height: height * scale, data }
}

test('what a scanner reads is the code, to the letter', () => {
  const { data, width, height } = seen(qrPicture(code), 4)
  expect(readQr(data, width, height)?.data).toBe(code)
})

test('a code takes well under 2,048 bytes on its way to the screen', () => {
  expect(qrPicture(code).length).toBeLessThan(700)
})

test('around it there is the room that scanners need', () => {
  const { width, isDark } = readPng(qrPicture(code).replace('data:image/png;base64,', ''))
  const rim = [0, 1, 2, 3, width - 4, width - 3, width - 2, width - 1]
  const all = Array.from({ length: width }, (_, at) => at)
  expect(rim.some((y) => all.some((x) => isDark(x, y) || isDark(y, x)))).toBe(false)
  expect(isDark(4, 4)).toBe(true)
})

test.each([1, 7, 8, 9, 16, 17])('a picture %i pixels wide is drawn pixel by pixel', (width) => {
  const rows = [0, 1, 2].map((y) => Array.from({ length: width }, (_, x) => (x * 7 + y) % 3 === 0))
  const { isDark, ...size } = readPng(pngOf(rows))
  expect(size).toEqual({ width, height: 3 })
  expect(rows.map((row, y) => row.map((_, x) => isDark(x, y)))).toEqual(rows)
})

test('each part of the file carries the sum that WeChat checks', () => {
  const file = Buffer.from(pngOf([[true]]), 'base64')
  expect(file.subarray(-12).toString('hex')).toBe('0000000049454e44ae426082') // as each PNG ends
})
