import { identityRoutes } from '@/contract/people/identity.routes'
import { caller } from '@/platform/http'

const call = caller(identityRoutes)

/** `quietly`: a failure must not lead to the sign-in. */
export const listMatters = () => call('listMatters', {}, { quietly: true })
