import type { Member } from '@/contract/people/members.schema'
import type { Deps } from '../../../deps'
import type { Sql } from '../../../infra/db/open'
import { asSupervisor } from '../permission'
import { refuse } from '../../../infra/http/refusal'
import type { Requester } from '../../../infra/http/requester'
import { logAccess } from '../access-log'
import * as repo from './members.repo'

type Given = Pick<Deps, 'db' | 'now'>

/** Names and numbers of others: that they were read is noted with them. */
export const listStaff = ({ db, now }: Given, who: Requester) =>
  db.begin(async (tx): Promise<Member[]> => {
    const as = asSupervisor(who)
    const { members, citizens } = await repo.listMembers(tx)
    const others = citizens.filter((one) => one !== who.citizen)
    await logAccess(tx, { citizens: others, staff: who.citizen, as, what: 'members', now: now() })
    return members
  })

/** One that is over is over. A supervisor's own is another supervisor's to end: so one is always left. */
export function endMembership({ db, now }: Given, who: Requester, id: string) {
  asSupervisor(who)
  return db.begin(async (tx: Sql) => {
    const supervisors = await repo.lockSupervisors(tx)
    if (!supervisors.some(({ citizenId }) => citizenId === who.citizen)) refuse('forbidden')
    const member = (await repo.findMembership(tx, id)) ?? refuse('not_found')
    if (member.role === 'supervisor' && member.citizenId === who.citizen) refuse('conflict')
    await repo.endMembership(tx, id, now().toISOString())
  })
}
