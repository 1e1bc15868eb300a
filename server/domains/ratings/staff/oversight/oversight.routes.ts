import type { FastifyInstance } from 'fastify'
import { withRetry } from '../../../../infra/db/faults'
import type { Deps } from '../../../../deps'
import {
  asRated,
  asSupervisor,
  ratedUnitsOf,
  refuseOwnMatter,
  reviewerOf,
} from '../../../people/permission'
import { refuse } from '../../../../infra/http/refusal'
import { route } from '../../../../infra/http/route'
import { mapPage } from '../../../../infra/paging/page'
import { pagedRoute } from '../../../../infra/paging/paged-route'
import type { Requester } from '../../../../infra/http/requester'
import { outletExists, outletNames } from '../../../facts/outlets.repo'
import {
  findRater,
  lockPublishedRating,
  notifyTextRemoved,
  removeText,
} from '../../rating/remove-rating-text'
import { toStaffRating } from '../../rating/rating-views'
import { listRectifications } from '../../rectifications/rectifications.repo'
import { toListedRectification } from '../../rectifications/rectification-views'
import { actAsStaff } from '../../rectifications/act-as-staff'
import { oversightFile } from './oversight-file'
import * as repo from './oversight.repo'
import { readOversight } from './read-oversight'
import { readRectification } from '../../rectifications/read-staff-rectification'

/** Ratings for the staff of the rated outlet, and oversight for supervisors. */
export function oversightRoutes(app: FastifyInstance, deps: Deps) {
  const { db } = deps
  const read = (id: string, who: Requester) =>
    db.begin((tx) => readRectification(tx, deps, id, who))

  pagedRoute(app, 'listRectifications', 'citizen', async ({ query }, who, page) => {
    const { show = 'open' } = query
    const listing = { units: ratedUnitsOf(who), show, now: deps.now().toISOString() }
    return mapPage(await listRectifications(db, listing, page), toListedRectification)
  })
  route(app, 'getStaffRectification', 'citizen', ({ params: { id } }, who) => read(id, who))
  route(app, 'actOnStaffRectification', 'citizen', async ({ params: { id }, body }, who) => {
    await actAsStaff(deps, id, who, body)
    return read(id, who)
  })
  ratingRoutes(app, deps)
  unitRoutes(app, deps)
}

function ratingRoutes(app: FastifyInstance, deps: Deps) {
  const { db, now } = deps

  pagedRoute(app, 'listStaffRatings', 'citizen', async ({ params: { outlet } }, who, page) => {
    const supervisor = asRated(who, outlet).role === 'supervisor'
    if (!(await outletExists(db, outlet))) refuse('not_found')
    const ratings = await repo.listRatingsOfOutlet(db, outlet, page)
    return mapPage(ratings, (row) => toStaffRating(row, deps, { supervisor }))
  })
  route(app, 'removeRatingText', 'citizen', ({ params: { id }, body: { reason } }, who) =>
    withRetry(() =>
      db.begin(async (tx) => {
        asSupervisor(who)
        const row = (await lockPublishedRating(tx, id)) ?? refuse('not_found')
        if (!reviewerOf(who, row.unit)) refuse('forbidden')
        refuseOwnMatter(who, await findRater(tx, row.serviceId))
        if (!row.removed) {
          await removeText(tx, row, reason, now())
          await notifyTextRemoved(tx, row, reason, now())
        }
        const after = (await lockPublishedRating(tx, id))!
        return toStaffRating(after, deps, { supervisor: true })
      }),
    ),
  )
}

function unitRoutes(app: FastifyInstance, deps: Deps) {
  route(app, 'getOversight', 'citizen', ({ params: { year } }, who) => {
    asSupervisor(who)
    return readOversight(deps, year)
  })
  route(app, 'exportOversight', 'citizen', async ({ params: { year } }, who) => {
    asSupervisor(who)
    const all = await readOversight(deps, year)
    const names = await outletNames(
      deps.db,
      all.units.map(({ unit }) => unit),
    )
    return oversightFile(all, (unit) => names.get(unit) ?? unit)
  })
}
