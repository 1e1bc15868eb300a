import { messageRoutes } from '@/contract/messages/messages.routes'
import { newestKinds } from '@/contract/messages/messages.settings'
import { caller } from '@/platform/http'

const call = caller(messageRoutes)

/** Quietly, because opening the page must not ask for a sign-in. */
export const listMessages = (after?: string) =>
  call(
    'listMessages',
    { query: { kinds: newestKinds, ...(after && { after }) } },
    { quietly: true },
  )

/** Marks all messages up to and including `last` as read. */
export const readMessages = (last: string) =>
  call('readMessages', { body: { last } }, { quietly: true })
