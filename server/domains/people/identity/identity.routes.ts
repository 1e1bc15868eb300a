import type { FastifyInstance } from 'fastify'
import { readMe } from '../read-me'
import type { Identity } from '@/contract/people/identity.schema'
import type { Deps } from '../../../deps'
import { route } from '../../../infra/http/route'
import { listPeople } from './people.repo'
import { addSession, endSession, endSessions } from './sessions.repo'
import { citizenSigningIn } from './sign-in'

/** Who somebody is. Without WeChat, in development, whoever they choose to be. */
export function identityRoutes(app: FastifyInstance, deps: Deps) {
  const { db, now, wechat, perMinute = 6000 } = deps
  /** Of one address: many phones behind a carrier's NAT, but no script that makes people. */
  const rateLimit = { max: Math.ceil(perMinute / 20), timeWindow: 60_000 }

  route(app, 'getIdentity', 'anyone', async (): Promise<Identity> => {
    if (wechat) return { kind: 'wechat', people: [], templates: wechat.templates }
    return { kind: 'development', people: await listPeople(db), templates: {} }
  })

  route(
    app,
    'signIn',
    'anyone',
    async ({ body }) => addSession(db, await citizenSigningIn(deps, body), now()),
    { rateLimit },
  )

  // Nobody is signed out already: a retry whose first answer was lost has got what it wants.
  route(app, 'signOut', 'anyone', async ({ query }, who) => {
    if (who) await (query.everywhere ? endSessions : endSession)(who, db)
    return {}
  })

  route(app, 'getMe', 'citizen', (_, who) => readMe(db, who.citizen))
}
