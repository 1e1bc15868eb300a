import { dayAfter } from '@/contract/facts/working-days.rules'
import type { IsoDay } from '@/contract/shared/time.types'
import { windowCode } from '@/contract/visits/visit-codes.rules'
import type { Deps } from '../../../deps'
import { refuse } from '../../../infra/http/refusal'
import type { Requester } from '../../../infra/http/requester'
import { windowSignature } from '../codes'
import { dayOf } from '../days'
import { readStaffWindow } from './staff-window'

/** Codes can be printed this many days ahead. */
const maxDaysAhead = 7

/** The code of a window for today or one of the next days. */
export async function readWindowCode(
  { db, vault, now }: Deps,
  who: Requester,
  id: string,
  requestedDay?: IsoDay,
) {
  const { code, outlet, name, sample } = await readStaffWindow(db, who, id)
  const today = dayOf(now())
  const day = requestedDay ?? today
  let last = today
  for (let ahead = 0; ahead < maxDaysAhead; ahead++) last = dayAfter(last)
  if (day < today || day > last) refuse('invalid')
  return {
    window: { id, name },
    outlet,
    day,
    sample,
    code: windowCode({ window: code, sign: windowSignature(vault, code, day) }),
  }
}
