import type { Deps } from '../../deps'
import { isWithin, lastMinutes } from '../../infra/db/time-span'
import { sessionEnd } from './identity/session'
import { invitationExpiry } from './staff/invitations'

/** Retention of unused invitations after they expired, in days. */
const invitationDays = 30

/**
 * Deletes expired sessions, attempts at invitation codes of over an hour ago, and old invitations. No session and
 * no invitation lasts longer than from now: a clock that has been put right since has dated its end.
 */
export async function tidyPeople({ db, now }: Pick<Deps, 'db' | 'now'>) {
  const at = now()
  const [lastEnd, lastExpiry] = [sessionEnd(at.valueOf()), invitationExpiry(at)]
  await db`update sessions set until = ${lastEnd} where until > ${lastEnd}`
  await db`
    update invitations set until = ${lastExpiry} where used_at is null and until > ${lastExpiry}`
  await db`delete from sessions where until <= ${at.toISOString()}`
  await db`delete from invitation_tries where not ${isWithin(db, 'at', lastMinutes(at, 60))}`
  await db`
    delete from invitations
     where used_at is null and until <= ${at.subtract(invitationDays, 'day').toISOString()}`
}
