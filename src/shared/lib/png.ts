const base64Alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/**
 * Encodes a bitmap (true is black) as a 1-bit grayscale PNG (ISO/IEC 15948) in base64. Without compression
 * a QR code still takes only half a kilobyte.
 */
export function encodePng(rows: boolean[][]): string {
  const width = rows[0]?.length ?? 0
  const header = [...word(width), ...word(rows.length), 1, 0, 0, 0, 0] // bit depth 1, grayscale
  const signature = [137, 80, 78, 71, 13, 10, 26, 10]
  return base64([
    ...signature,
    ...chunk('IHDR', header),
    ...chunk('IDAT', zlibStored(rows.flatMap(scanline))),
    ...chunk('IEND', []),
  ])
}

/** Filter type 0 (none), then eight pixels a byte. A white pixel is 1. */
function scanline(row: boolean[]): number[] {
  const bytes = Array.from({ length: Math.ceil(row.length / 8) }, (_, at) => {
    const eight = row.slice(at * 8, at * 8 + 8)
    return eight.reduce((byte, dark, bit) => (dark ? byte : byte | (128 >> bit)), 0)
  })
  return [0, ...bytes]
}

/** A zlib stream (RFC 1950) of one stored block, which holds up to 65,535 bytes; a QR code has hundreds. */
function zlibStored(bytes: number[]): number[] {
  const length = [bytes.length & 255, bytes.length >> 8]
  return [0x78, 1, 1, ...length, ...length.map((byte) => byte ^ 255), ...bytes, ...adler32(bytes)]
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
    const four = [18, 12, 6, 0].map((shift) => base64Alphabet[(three >> shift) & 63]!).join('')
    const left = bytes.length - at
    text += left >= 3 ? four : four.slice(0, left + 1).padEnd(4, '=')
  }
  return text
}
