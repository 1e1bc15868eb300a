import type { Domain } from '../../infra/domain'
import { countWrites } from '../../infra/http/count-writes'
import { publicRatingRoutes, ratingRoutes } from './citizen/ratings.routes'
import { dashboardRoutes } from './staff/dashboards/dashboards.routes'
import { recheckRatingTexts } from './rating/recheck-rating-texts.job'
import { publishRatings } from './batches/publish-ratings.job'
import { accountDeleted } from './leaving'
import { ratingMatters } from './matters'
import { ownData } from './own-data'
import { anchorDays } from './public-log/anchor-days.job'
import { lastMinutes } from '../../infra/db/time-span'
import { forgetDevices } from './rating/ratings.repo'
import { enforceRectificationDeadlines } from './rectifications/enforce-deadlines.job'
import { removeSamples } from './remove-samples'
import { oversightRoutes } from './staff/oversight/oversight.routes'

/** How long the device a rating came from is kept, to find bursts. */
const deviceDays = 1

export const ratings: Domain = {
  name: 'ratings',
  routes(app, deps) {
    void app.register(async (scope) => {
      publicRatingRoutes(scope, deps, countWrites(scope))
      ratingRoutes(scope, deps)
      oversightRoutes(scope, deps)
      dashboardRoutes(scope, deps)
    })
  },
  jobs: [enforceRectificationDeadlines, recheckRatingTexts, publishRatings, anchorDays],
  sealed: [{ table: 'ratings', column: 'contact', row: 'id' }],
  leaving: { accountDeleted },
  ownData,
  matters: ratingMatters,
  async tidy({ db, now }) {
    await forgetDevices(db, lastMinutes(now(), deviceDays * 24 * 60))
  },
  removeSamples,
}
