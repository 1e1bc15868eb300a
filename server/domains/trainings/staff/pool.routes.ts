import type { FastifyInstance } from 'fastify'
import { readPlans } from '../plans/read-plans'
import type { Deps } from '../../../deps'
import { asOrganiser } from '../../people/permission'
import { refuse } from '../../../infra/http/refusal'
import { route } from '../../../infra/http/route'
import { baseOf, upsertLecturer, listLecturers } from './lecturers.repo'
import { knownTopics, replacePlan } from './plans.repo'
import { organisedOutlets } from './organised-outlets'

/** Who can teach, and what a base means to hold in a year. */
export function poolRoutes(app: FastifyInstance, { db, now }: Deps) {
  route(app, 'listLecturers', 'citizen', ({ query }, who) =>
    listLecturers(db, organisedOutlets(who, query.base)),
  )
  route(app, 'saveLecturer', 'citizen', ({ params: { id }, body }, who) =>
    db.begin(async (tx) => {
      asOrganiser(who, body.base)
      const before = await baseOf(tx, id)
      if (before) asOrganiser(who, before)
      await upsertLecturer(tx, { id, ...body })
      return { id, ...body }
    }),
  )
  route(app, 'savePlan', 'citizen', async ({ params: { base, year }, body }, who) => {
    asOrganiser(who, base)
    const topics = body.items.map(({ topic }) => topic)
    const known = await knownTopics(db, topics)
    if (known.length < topics.length || year < 2000 || year > 2100) refuse('invalid')
    await db.begin((tx) => replacePlan(tx, base, year, body.items))
    const [plan] = await readPlans(db, year, now().toISOString(), base)
    return plan ?? { base, year, items: [], sample: false }
  })
}
