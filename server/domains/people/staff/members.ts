import type { Member } from '@/contract/people/members.schema'
import type { Deps } from '../../../deps'
import type { Sql } from '../../../infra/db/open'
import { asSupervisor } from '../permission'
import { refuse } from '../../../infra/http/refusal'
import type { Requester } from '../../../infra/http/requester'
import { logAccess } from '../access-log'
import * as repo from './members.repo'

type Context = Pick<Deps, 'db' | 'now'>

/** Lists staff. Reading the names and phone numbers of others is logged in the same transaction. */
export const listStaff = ({ db, now }: Context, who: Requester) =>
  db.begin(async (tx): Promise<Member[]> => {
    const as = asSupervisor(who)
    const { members, citizens } = await repo.listMembers(tx)
    const others = citizens.filter((id) => id !== who.citizen)
    await logAccess(tx, { citizens: others, staff: who.citizen, as, what: 'members', now: now() })
    return members
  })

/**
 * Ends a membership; an ended one stays as it is. Supervisors cannot end their own membership, so at least
 * one supervisor always remains.
 */
export function endMembership({ db, now }: Context, who: Requester, id: string) {
  asSupervisor(who)
  return db.begin(async (tx: Sql) => {
    const supervisors = await repo.lockSupervisors(tx)
    if (!supervisors.some(({ citizenId }) => citizenId === who.citizen)) refuse('forbidden')
    const member = (await repo.findMembership(tx, id)) ?? refuse('not_found')
    if (member.role === 'supervisor' && member.citizenId === who.citizen) refuse('conflict')
    await repo.endMembership(tx, id, now().toISOString())
  })
}
