import type { Membership } from '@/contract/people/identity.schema'
import type { StaffRectification } from '@/contract/ratings/rectifications.schema'
import type { Sql } from '../../../infra/db/open'
import type { Deps } from '../../../deps'
import { asRated } from '../../people/permission'
import { refuse } from '../../../infra/http/refusal'
import type { Requester } from '../../../infra/http/requester'
import { logAccess } from '../../people/access-log'
import { hasReachedOutlet } from './rectification-clock'
import { findRater } from './rectification-ledger'
import { findRectification, getRating } from './rectifications.repo'
import { toListedRectification, readDetails } from './rectification-views'

/** Reads a rectification for staff and writes the access log. */
export async function readRectification(
  tx: Sql,
  deps: Pick<Deps, 'vault' | 'now'>,
  id: string,
  who: Requester,
): Promise<StaffRectification> {
  const rectification = (await findRectification(tx, id)) ?? refuse('not_found')
  const as = asRated(who, rectification.unit)
  if (!hasReachedOutlet(rectification, deps.now())) refuse('not_found')
  const rating = await getRating(tx, rectification.ratingId)
  await noteReading(tx, deps, { rectification, who, as })
  const place = { table: 'ratings', column: 'contact', row: rating.id }
  return {
    ...toListedRectification({ ...rating, ...rectification }),
    ...(await readDetails(tx, deps, rectification, rating, 'staff')),
    ...(rating.contact && { contact: deps.vault.open(rating.contact, place) }),
    ...(as.role === 'supervisor' && { flagged: rating.flagged }),
  }
}

interface Reading {
  rectification: { id: string; ratingId: string }
  who: Requester
  as: Membership
}

async function noteReading(
  tx: Sql,
  { now }: Pick<Deps, 'now'>,
  { rectification, who, as }: Reading,
) {
  const rater = await findRater(tx, rectification.ratingId)
  await logAccess(tx, {
    citizens: rater ? [rater] : [],
    staff: who.citizen,
    as,
    what: 'rectification',
    rectificationId: rectification.id,
    now: now(),
  })
}
