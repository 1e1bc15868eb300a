import { inflateSync } from 'node:zlib'

/** Decodes a 1-bit grayscale PNG without filters, as encodePng() writes it. */
export function readPng(base64: string) {
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
  const bytes = inflateSync(chunks.IDAT!) // throws on a wrong checksum
  const line = Math.ceil(width / 8) + 1
  const isDark = (x: number, y: number) =>
    ((bytes[y * line + 1 + (x >> 3)]! >> (7 - (x & 7))) & 1) === 0
  return { width, height, isDark }
}
