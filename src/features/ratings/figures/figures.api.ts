import { ratingRoutes } from '@/contract/ratings/ratings.routes'
import { caller } from '@/platform/http'

const call = caller(ratingRoutes)

export const listFigures = () => call('listFigures', {}, { quietly: true })
