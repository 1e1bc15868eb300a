import type { FastifyInstance } from 'fastify'
import type { RosterEntry } from '@/contract/trainings/staff.schema'
import type { Deps } from '../../../../deps'
import type { Requester } from '../../../../infra/http/requester'
import { route } from '../../../../infra/http/route'
import { ticketSecret } from '../../enrollments/ticket-secret'
import { organisedTraining } from '../organised-training'
import { toListed } from '../trainings.routes'
import { admitWalkIn } from './admit-walk-in'
import { checkIn } from './check-in'
import { correctEnrollmentName } from './correct-name'
import { exportRoster } from './export-roster'
import { readRoster, type RosterRow } from './roster.repo'

/** Every route here reads personal data and logs it, visible to the citizens concerned. */
export function rosterRoutes(app: FastifyInstance, deps: Deps) {
  const { db, now, vault } = deps

  route(app, 'getRoster', 'citizen', ({ params: { id } }, requester) =>
    db.begin(async (tx) => {
      const { training, membership: as } = await organisedTraining(tx, requester, id)
      const reader = { staff: requester.citizen, as, what: 'roster' as const, now: now() }
      const rows = await readRoster(tx, id, reader)
      return {
        training: toListed(training),
        parts: training.parts,
        entries: rows.map((row) =>
          entryOf(
            row,
            requester,
            ticketSecret(vault, { trainingId: id, way: row.way, no: row.no }),
          ),
        ),
        at: now().toISOString(),
      }
    }),
  )
  route(app, 'exportRoster', 'citizen', ({ params }, requester) =>
    exportRoster(deps, requester, params.id),
  )
  route(app, 'checkIn', 'citizen', ({ params, body }, requester) =>
    checkIn(deps, requester, params.id, body.entries),
  )
  route(app, 'admitWalkIn', 'citizen', async ({ params, body }, requester) =>
    entryOf(await admitWalkIn(deps, requester, params, body), requester),
  )
  route(app, 'correctName', 'citizen', async ({ params, body }, requester) => {
    const row = await correctEnrollmentName(deps, requester, params, body)
    const seat = { trainingId: params.id, way: row.way, no: row.no }
    return entryOf(row, requester, ticketSecret(vault, seat))
  })
}

/** Only an enrolled entry has an admission ticket, and thus a secret. */
const entryOf = (
  { citizenId, ...entry }: RosterRow,
  { citizen }: Requester,
  secret?: string,
): RosterEntry => ({
  ...entry,
  ...(citizenId === citizen && { own: true }),
  ...(entry.status === 'enrolled' && secret && { secret }),
})
