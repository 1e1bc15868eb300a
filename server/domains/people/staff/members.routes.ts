import type { FastifyInstance } from 'fastify'
import { readMe } from '../read-me'
import type { Deps } from '../../../deps'
import { asSupervisor } from '../permission'
import { route } from '../../../infra/http/route'
import { acceptInvitation, invite } from './invitations'
import { endMembership, readMembers } from './members'

/** Who is staff of what: granted by supervisors, to whoever has the code of their invitation. */
export function membersRoutes(app: FastifyInstance, deps: Deps) {
  route(app, 'listMembers', 'citizen', (_, who) => readMembers(deps, who))

  route(app, 'inviteMember', 'citizen', async ({ body }, who) => {
    asSupervisor(who)
    return invite(deps, who.citizen, body)
  })

  route(app, 'endMembership', 'citizen', async ({ params }, who) => {
    await endMembership(deps, who, params.id)
    return readMembers(deps, who)
  })

  route(app, 'acceptInvitation', 'citizen', async ({ body }, { citizen }) => {
    await acceptInvitation(deps, citizen, body.code)
    return readMe(deps.db, citizen)
  })
}
