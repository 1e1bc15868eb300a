import type { Dayjs } from 'dayjs'
import type { ParsedWindowCode } from '@/contract/visits/visit-codes.rules'
import { codeAlphabet } from '@/contract/shared/code-alphabet'
import { isSame } from '@/contract/shared/signed.rules'
import type { Vault } from '../../infra/crypto/vault'
import { dayOf } from './days'

/** The key of a visit's code, as codes.rules.ts wants it. Made anew each time, stored nowhere. */
export const visitSecret = (vault: Vault, visit: string) =>
  vault.mac('visit', visit).toString('base64url')

const signLetters = 10

/** What vouches for a window on a day, as its code shows it: 50 bits. */
export const windowSignature = (vault: Vault, window: string, day: string) =>
  Array.from(
    vault.mac('window', `${window} ${day}`).subarray(0, signLetters),
    (byte) => codeAlphabet[byte % codeAlphabet.length],
  ).join('')

/** A picture of a code is told from a made-up one for so many days. */
const knownDays = 7

/** Whether it is the code that hangs there today. */
export function checkWindowCode(vault: Vault, { window, sign }: ParsedWindowCode, now: Dayjs) {
  const isOf = (daysAgo: number) =>
    isSame(windowSignature(vault, window, dayOf(now.subtract(daysAgo * 24, 'hour'))), sign)
  if (isOf(0)) return 'fine'
  const before = Array.from({ length: knownDays }, (_, nth) => isOf(nth + 1))
  return before.includes(true) ? 'old_code' : 'bad_code'
}
