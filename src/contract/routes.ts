import { accountRoutes } from './people/account.routes'
import { consultationRoutes } from './consultations/consultations.routes'
import { consultationsStaffRoutes } from './consultations/staff.routes'
import { identityRoutes } from './people/identity.routes'
import { membersRoutes } from './people/members.routes'
import { messageRoutes } from './messages/messages.routes'
import { pictureRoutes } from './pictures/pictures.routes'
import { ratingsStaffRoutes } from './ratings/staff.routes'
import { factReportsRoutes } from './facts/fact-reports.routes'
import { demandRoutes } from './facts/demand.routes'
import { freshnessRoutes } from './facts/freshness.routes'
import { guideEditsRoutes } from './facts/guide-edits.routes'
import { lawConfirmationsRoutes } from './facts/law-confirmations.routes'
import { everydayEditsRoutes, missedWordsRoutes } from './facts/missed-words.routes'
import { publicSettingsRoutes } from './facts/public-settings.routes'
import { outletEditsRoutes } from './facts/outlet-edits.routes'
import { publishedRoutes } from './facts/published.routes'
import { ratingRoutes } from './ratings/ratings.routes'
import { visitsStaffRoutes } from './visits/staff.routes'
import { trainingsStaffRoutes } from './trainings/staff.routes'
import { trainingRoutes } from './trainings/trainings.routes'
import { visitRoutes } from './visits/visits.routes'

/**
 * Every call the client can make, by name. The server registers exactly these and the client can
 * name no other, so a path is written once. Strings only: these files ship to the phone, each with
 * the feature that needs it.
 */
export const routes = {
  ...publishedRoutes,
  ...outletEditsRoutes,
  ...guideEditsRoutes,
  ...factReportsRoutes,
  ...lawConfirmationsRoutes,
  ...freshnessRoutes,
  ...missedWordsRoutes,
  ...everydayEditsRoutes,
  ...publicSettingsRoutes,
  ...demandRoutes,
  ...identityRoutes,
  ...accountRoutes,
  ...membersRoutes,
  ...messageRoutes,
  ...pictureRoutes,
  ...trainingRoutes,
  ...trainingsStaffRoutes,
  ...consultationRoutes,
  ...consultationsStaffRoutes,
  ...visitRoutes,
  ...visitsStaffRoutes,
  ...ratingRoutes,
  ...ratingsStaffRoutes,
} as const

export type RouteName = keyof typeof routes
