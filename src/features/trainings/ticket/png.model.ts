const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/**
 * A picture in black (true) and white, a pixel a bit, as PNG (ISO/IEC 15948) in base64. What is not
 * compressed is still small: a ticket's code takes half a kilobyte.
 */
export function pngOf(rows: boolean[][]): string {
  const width = rows[0]?.length ?? 0
  const header = [...word(width), ...word(rows.length), 1, 0, 0, 0, 0] // one bit of grey
  const signature = [137, 80, 78, 71, 13, 10, 26, 10]
  return base64([
    ...signature,
    ...chunk('IHDR', header),
    ...chunk('IDAT', stored(rows.flatMap(line))),
    ...chunk('IEND', []),
  ])
}

/** Eight pixels a byte, after a 0: as it is, not as a difference. White is 1. */
function line(row: boolean[]): number[] {
  const bytes = Array.from({ length: Math.ceil(row.length / 8) }, (_, at) => {
    const eight = row.slice(at * 8, at * 8 + 8)
    return eight.reduce((byte, dark, bit) => (dark ? byte : byte | (128 >> bit)), 0)
  })
  return [0, ...bytes]
}

/** zlib (RFC 1950) of one block that is not compressed. It holds 65,535 bytes, and a code has hundreds. */
function stored(bytes: number[]): number[] {
  const length = [bytes.length & 255, bytes.length >> 8]
  return [0x78, 1, 1, ...length, ...length.map((one) => one ^ 255), ...bytes, ...adler32(bytes)]
}

function chunk(name: string, bytes: number[]): number[] {
  const body = [...Array.from(name, (letter) => letter.charCodeAt(0)), ...bytes]
  return [...word(bytes.length), ...body, ...crc32(body)]
}

const word = (value: number) => [value >>> 24, value >>> 16, value >>> 8, value].map((n) => n & 255)

function crc32(bytes: number[]): number[] {
  let crc = -1
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return word(~crc)
}

function adler32(bytes: number[]): number[] {
  let [a, b] = [1, 0]
  for (const byte of bytes) {
    a = (a + byte) % 65521
    b = (b + a) % 65521
  }
  return word(b * 65536 + a)
}

function base64(bytes: number[]): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const three = [0, 1, 2].reduce((sum, next) => sum * 256 + (bytes[at + next] ?? 0), 0)
    const four = [18, 12, 6, 0].map((shift) => letters[(three >> shift) & 63]!).join('')
    const left = bytes.length - at
    text += left >= 3 ? four : four.slice(0, left + 1).padEnd(4, '=')
  }
  return text
}
