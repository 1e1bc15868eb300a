import { accountRoutes } from '@/contract/people/account.routes'
import { caller } from '@/platform/http'

const call = caller(accountRoutes)

/** Quietly: who is not signed in has none. */
export const listMessages = () => call('listMessages', {}, { quietly: true })

/** All up to and with this one. */
export const readMessages = (last: string) =>
  call('readMessages', { body: { last } }, { quietly: true })
