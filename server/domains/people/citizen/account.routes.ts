import type { FastifyInstance } from 'fastify'
import { readMe } from '../read-me'
import type { Deps } from '../../../deps'
import { route } from '../../../infra/http/route'
import { deleteMe, withdrawConsent } from './leaving'
import * as messages from '../../messages/messages.repo'
import { exportMe } from './own-data'
import { saveProfile, takePhone } from './profile'
import * as consents from '../../messages/push-consents.repo'

/** What is kept about somebody, and what is told to them. Each answer is about whoever asks. */
export function accountRoutes(app: FastifyInstance, deps: Deps) {
  const { db, now } = deps

  route(app, 'saveProfile', 'citizen', async ({ body }, { citizen }) => {
    await saveProfile(deps, citizen, body)
    return readMe(db, citizen)
  })
  route(app, 'takePhone', 'citizen', async ({ body }, { citizen }) => {
    await takePhone(deps, citizen, body)
    return readMe(db, citizen)
  })

  route(app, 'withdrawConsent', 'citizen', async (_, { citizen }) => {
    await withdrawConsent(deps, citizen)
    return readMe(db, citizen)
  })
  route(app, 'deleteMe', 'citizen', async (_, { citizen }) => {
    await deleteMe(deps, citizen)
    return {}
  })

  route(app, 'exportMe', 'citizen', (_, { citizen }) => exportMe(deps, citizen))
  route(app, 'listAccesses', 'citizen', (_, { citizen }) => messages.listAccesses(db, citizen))

  route(app, 'listMessages', 'citizen', (_, { citizen }) => messages.listMessages(db, citizen))
  route(app, 'readMessages', 'citizen', async ({ body }, { citizen }) => {
    await messages.readMessages(db, citizen, body.last, now().toISOString())
    return {}
  })
  route(app, 'listConsents', 'citizen', (_, { citizen }) => consents.listConsents(db, citizen))
  route(app, 'addConsents', 'citizen', async ({ body }, { citizen }) => {
    await consents.addConsents(db, citizen, body, now().toISOString())
    return consents.listConsents(db, citizen)
  })
}
