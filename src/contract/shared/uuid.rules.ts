import type { EpochMs } from './time.types'

const hex = '0123456789abcdef'

/** A UUIDv7 (RFC 9562), which sorts by creation time. `random` returns 0 to below 1. */
export function uuidV7(now: EpochMs, random: () => number = Math.random): string {
  const digit = (base = 16) => hex[Math.floor(random() * base)]!
  const digits = (count: number) => Array.from({ length: count }, () => digit()).join('')
  const time = now.toString(16).padStart(12, '0')
  const variant = hex[8 + Math.floor(random() * 4)]!
  return `${time.slice(0, 8)}-${time.slice(8)}-7${digits(3)}-${variant}${digits(3)}-${digits(12)}`
}
