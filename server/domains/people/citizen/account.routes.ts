import type { FastifyInstance } from 'fastify'
import type { Deps } from '../../../deps'
import type { Domain } from '../../../infra/domain'
import { route } from '../../../infra/http/route'
import { pagedRoute } from '../../../infra/paging/paged-route'
import { listAccesses } from '../accesses.repo'
import { readMe } from '../read-me'
import { deleteAccount, withdrawConsent } from './leave'
import { listMatters } from './list-matters'
import { exportOwnData } from './own-data'
import { saveProfile, takePhone } from './profile'

/** The requester's own profile, consent and data export. */
export function accountRoutes(app: FastifyInstance, deps: Deps, domains: readonly Domain[]) {
  const { db } = deps

  route(app, 'saveProfile', 'citizen', async ({ body }, { citizen }) => {
    await saveProfile(deps, citizen, body)
    return readMe(db, citizen)
  })

  route(app, 'takePhone', 'citizen', async ({ body }, { citizen }) => {
    await takePhone(deps, citizen, body)
    return readMe(db, citizen)
  })

  route(app, 'withdrawConsent', 'citizen', async (_, { citizen }) => {
    await withdrawConsent(deps, domains, citizen)
    return readMe(db, citizen)
  })

  route(app, 'deleteMe', 'citizen', async (_, { citizen }) => {
    await deleteAccount(deps, domains, citizen)
    return {}
  })

  route(app, 'exportMe', 'citizen', (_, { citizen }) => exportOwnData(deps, domains, citizen))

  route(app, 'listMatters', 'citizen', (_, { citizen }) => listMatters(deps, domains, citizen))

  pagedRoute(app, 'listAccesses', 'citizen', (_, { citizen }, page) =>
    listAccesses(db, citizen, page),
  )
}
