import type { Deps } from '../../deps'
import { isWithin, lastMinutes } from '../../infra/db/time-span'

/** Retention of unused invitations after they expired, in days. */
const invitationDays = 30

/** Deletes expired sessions, attempts at invitation codes of over an hour ago, and old invitations. */
export async function tidyPeople({ db, now }: Pick<Deps, 'db' | 'now'>) {
  const at = now()
  await db`delete from sessions where until <= ${at.toISOString()}`
  await db`delete from invitation_tries where not ${isWithin(db, 'at', lastMinutes(at, 60))}`
  await db`
    delete from invitations
     where used_at is null and until <= ${at.subtract(invitationDays, 'day').toISOString()}`
}
