import type { FastifyInstance } from 'fastify'
import { readMe } from '../read-me'
import type { Identity } from '@/contract/people/identity.schema'
import type { Deps } from '../../../deps'
import { route } from '../../../infra/http/route'
import { listPeople } from './people.repo'
import { addSession, endSession, endSessions } from './sessions.repo'
import { identifyCitizen } from './sign-in'

/** Sign-in through WeChat. Without WeChat, in development, anyone can sign in as any listed person. */
export function identityRoutes(app: FastifyInstance, deps: Deps) {
  const { db, now, wechat, perMinute = 6000 } = deps
  /** Per address: enough for many phones behind a carrier's NAT, too little for mass registration. */
  const rateLimit = { max: Math.ceil(perMinute / 20), timeWindow: 60_000 }

  route(app, 'getIdentity', 'anyone', async (): Promise<Identity> => {
    if (wechat) return { kind: 'wechat', people: [], templates: wechat.templates }
    return { kind: 'development', people: await listPeople(db), templates: {} }
  })

  route(
    app,
    'signIn',
    'anyone',
    async ({ body }) => addSession(db, await identifyCitizen(deps, body), now()),
    { rateLimit },
  )

  // Succeeds without a session too: it may be a retry after the first reply was lost.
  route(app, 'signOut', 'anyone', async ({ query }, who) => {
    if (who) await (query.everywhere ? endSessions : endSession)(who, db)
    return {}
  })

  route(app, 'getMe', 'citizen', ({ query }, who) => readMe(db, who.citizen, query.kinds))
}
