import { ratingRoutes } from '@/contract/ratings/ratings.routes'
import { caller } from '@/platform/http'

const call = caller(ratingRoutes)

export const getRatings = (subject: string) =>
  call('getRatings', { params: { subject } }, { quietly: true })
