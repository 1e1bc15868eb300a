import type { Membership } from '@/contract/people/identity.schema'
import type { StaffRectification } from '@/contract/ratings/rectifications.schema'
import type { Sql } from '../../../infra/db/open'
import type { Deps } from '../../../deps'
import { asRated } from '../../people/permission'
import { refuse } from '../../../infra/http/refusal'
import type { Requester } from '../../../infra/http/requester'
import { logAccess } from '../../people/access-log'
import { raterOf } from './rectification-ledger'
import { findRectification, ratingWith } from './rectifications.repo'
import { listed, readDetails } from './rectification-views'

/** An order as the unit and the supervisor see it, together with the note that it was read. */
export async function readRectification(
  tx: Sql,
  deps: Pick<Deps, 'vault' | 'now'>,
  id: string,
  who: Requester,
): Promise<StaffRectification> {
  const order = (await findRectification(tx, id)) ?? refuse('not_found')
  const as = asRated(who, order.unit)
  const rating = await ratingWith(tx, order.ratingId)
  await noteReading(tx, deps, { order, who, as })
  const place = { table: 'ratings', column: 'contact', row: rating.id }
  return {
    ...listed({ ...rating, ...order }),
    ...(await readDetails(tx, deps, order, rating, 'staff')),
    ...(rating.contact && { contact: deps.vault.open(rating.contact, place) }),
    ...(as.role === 'supervisor' && { flagged: rating.flagged }),
  }
}

interface Reading {
  order: { id: string; ratingId: string }
  who: Requester
  as: Membership
}

async function noteReading(tx: Sql, { now }: Pick<Deps, 'now'>, { order, who, as }: Reading) {
  const rater = await raterOf(tx, order.ratingId)
  await logAccess(tx, {
    ...{ citizens: rater ? [rater] : [], staff: who.citizen, as, what: 'rectification' },
    ...{ rectificationId: order.id, now: now() },
  })
}
