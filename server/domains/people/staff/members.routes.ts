import type { FastifyInstance } from 'fastify'
import { readMe } from '../read-me'
import type { Deps } from '../../../deps'
import type { Domain } from '../../../infra/domain'
import { asSupervisor } from '../permission'
import { route } from '../../../infra/http/route'
import { acceptInvitation, invite } from './invitations'
import { endMembership, listStaff } from './members'

/** Memberships: supervisors issue invitations, and a citizen who enters the code becomes staff. */
export function membersRoutes(app: FastifyInstance, deps: Deps, domains: readonly Domain[]) {
  route(app, 'listMembers', 'citizen', (_, who) => listStaff(deps, who))

  route(app, 'inviteMember', 'citizen', async ({ body }, who) => {
    asSupervisor(who)
    return invite(deps, domains, who.citizen, body)
  })

  route(app, 'endMembership', 'citizen', async ({ params }, who) => {
    await endMembership(deps, who, params.id)
    return listStaff(deps, who)
  })

  route(app, 'acceptInvitation', 'citizen', async ({ body }, { citizen }) => {
    await acceptInvitation(deps, citizen, body.code)
    return readMe(deps.db, citizen)
  })
}
