const hex = '0123456789abcdef'

/**
 * A UUIDv7 (RFC 9562): 48 bits of `now` (ms since 1970), then what `random` (0 to below 1) gives. Sorts
 * by when it was made.
 */
export function uuidV7(now: number, random: () => number = Math.random): string {
  const digit = (most = 16) => hex[Math.floor(random() * most)]!
  const digits = (count: number) => Array.from({ length: count }, () => digit()).join('')
  const time = now.toString(16).padStart(12, '0')
  const variant = hex[8 + Math.floor(random() * 4)]!
  return `${time.slice(0, 8)}-${time.slice(8)}-7${digits(3)}-${variant}${digits(3)}-${digits(12)}`
}
