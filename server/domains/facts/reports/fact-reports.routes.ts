import type { FastifyInstance } from 'fastify'
import type { Deps } from '../../../deps'
import { encodedByState, keptContents } from '../../../infra/http/fresh-content'
import { bytesRoute, route } from '../../../infra/http/route'
import { sendContent } from '../../../infra/http/send-content'
import { mapPage } from '../../../infra/paging/page'
import { pagedRoute } from '../../../infra/paging/paged-route'
import { outletsOf } from '../../people/permission'
import { decideFactReport, toStaffReport } from './decide-fact-report'
import * as repo from './fact-reports.repo'
import { reportFact, toOwnReport } from './report-fact'

export function factReportsRoutes(app: FastifyInstance, deps: Deps) {
  route(app, 'reportFact', 'citizen', async ({ params, body }, who) =>
    reportFact(deps, who.citizen, params.id, body),
  )

  pagedRoute(app, 'listOwnFactReports', 'citizen', async (_, who, page) =>
    mapPage(await repo.listOwn(deps.db, who.citizen, page), toOwnReport),
  )

  const figures = keptContents(
    () =>
      encodedByState(
        () => repo.findFiguresState(deps.db),
        () => repo.listFigures(deps.db),
      ),
    deps.now,
    { freshForMs: 0 }, // other servers decide too
  )
  bytesRoute(app, 'listFactReportFigures', async ({ headers }, reply) =>
    sendContent(reply, headers, await figures(''), 'no-cache'),
  )

  pagedRoute(app, 'listFactReports', 'citizen', async (_, who, page) =>
    mapPage(await repo.listToDecide(deps.db, outletsOf(who), page), (row) =>
      toStaffReport(row, who),
    ),
  )

  route(app, 'decideFactReport', 'citizen', async ({ params, body }, who) =>
    decideFactReport(deps, who, params.id, body),
  )
}
