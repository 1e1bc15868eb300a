import { correctionText } from '@/contract/ratings/anchor-corrections.rules'
import { cityUnit } from '@/contract/ratings/public-log.rules'
import type { AnchorCorrection, LogEntry } from '@/contract/ratings/public-log.schema'
import { clockAt } from '@/contract/facts/working-days.rules'
import { isSignedUnder } from '../../../infra/crypto/signing-key'
import type { Finding } from '../public-log/verify-chains'
import type { AnchoredDay } from './verify-anchors'

/** Corrections whose signature, day and anchor are right. Others change nothing. */
export interface VerifiedCorrections {
  corrections: AnchorCorrection[]
  findings: Finding[]
}

/** Verifies the corrections that are entries of the log. `keys` are the public keys that are trusted. */
export function verifyCorrections(days: AnchoredDay[], keys: string[]): VerifiedCorrections {
  const anchors = new Set(
    days.flatMap((anchoredDay) => anchoredDay.anchors.map(({ day, hash }) => `${day} ${hash}`)),
  )
  const corrections: AnchorCorrection[] = []
  const findings: Finding[] = []
  for (const entry of days.flatMap((day) => day.corrections)) {
    const { correction } = entry.body
    const what = correction
      ? flawOf(entry, correction, { keys, anchors, before: corrections })
      : 'is a correction of nothing'
    if (what) findings.push({ where: `log ${entry.shard} ${entry.day} ${entry.seq}`, what })
    else corrections.push(correction!)
  }
  return { corrections, findings }
}

interface Known {
  keys: string[]
  anchors: Set<string>
  before: AnchorCorrection[]
}

function flawOf(
  { shard, day }: LogEntry,
  correction: AnchorCorrection,
  { keys, anchors, before }: Known,
): string | undefined {
  const about = `corrects the anchor of ${correction.day}`
  if (shard !== cityUnit) return `${about} in the chain of an outlet`
  if (!isSignedUnder(correction.key, correctionText(correction), correction.signature))
    return `${about} with a signature that is not valid`
  if (!keys.includes(correction.key))
    return `${about} under a key that is not known to be the service's: ${correction.key}`
  if (clockAt(Date.parse(correction.at)).day !== day) return `${about} and is dated otherwise`
  if (
    before.some((earlier) => earlier.wrong === correction.wrong && earlier.day === correction.day)
  )
    return `${about} again`
  if (!anchors.has(`${correction.day} ${correction.wrong}`))
    return `${about}, but the wrong one is not published`
  const wasOver = day > correction.day
  if (wasOver && !correction.right) return `${about} without the right one, though the day was over`
  return !wasOver && correction.right ? `${about} before the day was over` : undefined
}
