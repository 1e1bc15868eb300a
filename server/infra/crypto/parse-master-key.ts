const bytes = 32

/** Of 32 random bytes, about 30 are distinct; fewer than 8 distinct ones, or distinct steps, were typed. */
const minDistinct = 8

/** A key of 32 bytes from base64. Undefined for other lengths, and for bytes that nobody drew at random. */
export function parseMasterKey(text: string): Buffer | undefined {
  if (!/^[A-Za-z0-9+/_-]{43}=?$/.test(text)) return undefined
  const key = Buffer.from(text, 'base64')
  const steps = [...key].map((byte, i) => (byte - key[(i + 1) % bytes]! + 256) % 256)
  const isDrawn = new Set(key).size >= minDistinct && new Set(steps).size >= minDistinct
  return isDrawn ? key : undefined
}
