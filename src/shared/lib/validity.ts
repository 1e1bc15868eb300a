import type { IsoDay } from '@/contract/shared/time.types'

/** Whether a fact is still valid on `today`. `validUntil` is its last valid day. */
export function validity({ validUntil }: { validUntil?: IsoDay }, today: IsoDay) {
  if (!validUntil) return { kind: 'open' } as const
  return { kind: today <= validUntil ? 'until' : 'over', day: validUntil } as const
}
