import type { Dayjs } from 'dayjs'
import { correctionText } from '@/contract/ratings/anchor-corrections.rules'
import { cityUnit } from '@/contract/ratings/public-log.rules'
import type { AnchorCorrection } from '@/contract/ratings/public-log.schema'
import { clockAt } from '@/contract/facts/working-days.rules'
import type { IsoDay } from '@/contract/shared/time.types'
import type { SigningKey } from '../../../infra/crypto/signing-key'
import type { Db } from '../../../infra/db/open'
import { appendEntries } from '../public-log/append-to-public-log'
import { insertAnchor, lockAnchors } from '../public-log/public-log.repo'
import { planCorrections, type PlannedCorrection } from './plan-corrections'

interface Correcting {
  day: IsoDay
  reason: AnchorCorrection['reason']
  key: SigningKey
  now: Dayjs
}

/**
 * Corrects the anchor of a day, and with it those of all days that are not over: see planCorrections(). Each correction
 * is signed, and an entry of the public log of today. Throws CorrectionRefused.
 */
export const correctAnchor = (db: Db, { day, reason, key, now }: Correcting) =>
  db.begin(async (tx): Promise<PlannedCorrection[]> => {
    await lockAnchors(tx)
    const today = clockAt(now.valueOf()).day
    const planned = await planCorrections(tx, day, today)
    const events = planned.map(({ wrong, right }) => {
      const content = {
        day: wrong.day,
        wrong: wrong.hash,
        ...(right && { right: right.hash }),
        reason,
        at: now.toISOString(),
        by: 'operator' as const,
        key: key.publicKey,
      }
      const correction = { ...content, signature: key.sign(correctionText(content)) }
      return { kind: 'correction' as const, body: { correction } }
    })
    await appendEntries(tx, { unit: cityUnit, sample: false }, events, today)
    for (const { right } of planned) if (right) await insertAnchor(tx, right)
    return planned
  })
