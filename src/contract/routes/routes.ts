import { accountRoutes } from './account.routes'
import { consultationRoutes } from './consultations.routes'
import { deskRoutes } from './desk.routes'
import { identityRoutes } from './identity.routes'
import { oversightRoutes } from './oversight.routes'
import { publishedRoutes } from './published.routes'
import { ratingRoutes } from './ratings.routes'
import { receptionRoutes } from './reception.routes'
import { staffRoutes } from './staff.routes'
import { trainingRoutes } from './trainings.routes'
import { visitRoutes } from './visits.routes'

/**
 * Every call the client can make, by name. The server registers exactly these and the client can
 * name no other, so a path is written once. Strings only: these files ship to the phone, each with
 * the feature that needs it.
 */
export const routes = {
  ...publishedRoutes,
  ...identityRoutes,
  ...accountRoutes,
  ...trainingRoutes,
  ...staffRoutes,
  ...consultationRoutes,
  ...deskRoutes,
  ...visitRoutes,
  ...receptionRoutes,
  ...ratingRoutes,
  ...oversightRoutes,
} as const

export type RouteName = keyof typeof routes
