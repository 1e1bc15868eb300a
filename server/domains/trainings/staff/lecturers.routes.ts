import type { FastifyInstance } from 'fastify'
import type { Deps } from '../../../deps'
import { route } from '../../../infra/http/route'
import { asOrganiser } from '../../people/permission'
import { listLecturers, lockLecturerOutlet, upsertLecturer } from './lecturers.repo'
import { organisedOutlets } from './organised-outlets'

export function lecturerRoutes(app: FastifyInstance, { db }: Deps) {
  route(app, 'listLecturers', 'citizen', ({ query }, requester) =>
    listLecturers(db, organisedOutlets(requester, query.base)),
  )
  route(app, 'saveLecturer', 'citizen', ({ params: { id }, body }, requester) =>
    db.begin(async (tx) => {
      asOrganiser(requester, body.base)
      const outletId = await lockLecturerOutlet(tx, id)
      if (outletId) asOrganiser(requester, outletId) // a lecturer cannot be taken from another outlet
      const { base, name, title, bio, topics, consented } = body
      const lecturer = {
        id,
        base,
        name,
        title,
        topics,
        consented,
        ...(bio !== undefined && { bio }),
      }
      await upsertLecturer(tx, lecturer)
      return lecturer
    }),
  )
}
