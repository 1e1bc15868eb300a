import type { Dayjs } from 'dayjs'
import type { ParsedWindowCode } from '@/contract/visits/visit-codes.rules'
import type { IsoDay } from '@/contract/shared/time.types'
import { codeAlphabet } from '@/contract/shared/code-alphabet'
import { isEqualConstantTime } from '@/contract/shared/signed-code.rules'
import type { Vault } from '../../infra/crypto/vault'
import { dayOf } from './days'

/** Secret of a visit's code, for visit-codes.rules.ts. Derived on demand, not stored. */
export const visitSecret = (vault: Vault, visitId: string) =>
  vault.mac('visit', visitId).toString('base64url')

const signatureLength = 10

/** Proves that a window's code was issued for a day; 50 bits. */
export const windowSignature = (vault: Vault, window: string, day: IsoDay) =>
  Array.from(
    vault.mac('window', `${window} ${day}`).subarray(0, signatureLength),
    (byte) => codeAlphabet[byte % codeAlphabet.length],
  ).join('')

/** Codes up to this many days old are reported as old, not as forged. */
const maxRecognisedAge = 7

export function checkWindowCode(vault: Vault, { window, sign }: ParsedWindowCode, now: Dayjs) {
  const isOf = (daysAgo: number) =>
    isEqualConstantTime(
      windowSignature(vault, window, dayOf(now.subtract(daysAgo * 24, 'hour'))),
      sign,
    )
  if (isOf(0)) return 'fine'
  const earlier = Array.from({ length: maxRecognisedAge }, (_, i) => isOf(i + 1))
  return earlier.includes(true) ? 'old_code' : 'bad_code'
}
