import type { EpochMs } from '@/contract/shared/time.types'
import { codeChangesIn } from '@/contract/shared/signed-code.rules'

const second = 1000

/** Whole seconds until the code changes: 30 down to 1, never 0. */
export const secondsUntilChange = (now: EpochMs) => Math.ceil(codeChangesIn(now) / second)

/** How long the countdown shows the same second, in ms: above 0. */
export const msUntilNextSecond = (now: EpochMs) => codeChangesIn(now) % second || second
