import { accountRoutes } from './people/account.routes'
import { consultationRoutes } from './consultations/consultations.routes'
import { deskRoutes } from './consultations/desk.routes'
import { identityRoutes } from './people/identity.routes'
import { oversightRoutes } from './ratings/oversight.routes'
import { publishedRoutes } from './facts/published.routes'
import { ratingRoutes } from './ratings/ratings.routes'
import { receptionRoutes } from './visits/reception.routes'
import { staffRoutes } from './trainings/staff.routes'
import { trainingRoutes } from './trainings/trainings.routes'
import { visitRoutes } from './visits/visits.routes'

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
