import type { FastifyInstance } from 'fastify'
import type { RosterEntry } from '@/contract/trainings/staff.schema'
import type { Deps } from '../../../deps'
import { asOrganiser } from '../../people/permission'
import { refuse } from '../../../infra/http/refusal'
import { route } from '../../../infra/http/route'
import { checkIn } from './check-in'
import { exportRoster } from './export-roster'
import { secretOf } from '../enrollments/ticket-secret'
import { readRoster, type Listed } from './roster.repo'
import { findTraining } from './trainings.repo'
import { listedOf } from './trainings.routes'
import { admitWalkIn } from './admit-walk-in'

/** Who comes, and who came. All of it is about people: each reading is noted for them to see. */
export function rosterRoutes(app: FastifyInstance, deps: Deps) {
  const { db, now, vault } = deps

  route(app, 'getRoster', 'citizen', ({ params: { id } }, who) =>
    db.begin(async (tx) => {
      const training = (await findTraining(tx, id)) ?? refuse('not_found')
      const as = asOrganiser(who, training.base)
      const reader = { staff: who.citizen, as, what: 'roster' as const, now: now() }
      const entries = await readRoster(tx, id, reader)
      return {
        training: listedOf(training),
        parts: training.parts,
        entries: entries.map((entry) => entryOf(entry, secretOf(vault, id, entry))),
        at: now().toISOString(),
      }
    }),
  )
  route(app, 'exportRoster', 'citizen', ({ params }, who) => exportRoster(deps, who, params.id))
  route(app, 'checkIn', 'citizen', ({ params, body }, who) =>
    checkIn(deps, who, params.id, body.entries),
  )
  route(app, 'admitWalkIn', 'citizen', async ({ params, body }, who) =>
    entryOf(await admitWalkIn(deps, who, params, body)),
  )
}

/** Only a seat has a ticket, so only that has a secret. */
const entryOf = ({ citizenId: _, ...entry }: Listed, secret?: string): RosterEntry =>
  entry.status === 'enrolled' && secret ? { ...entry, secret } : entry
