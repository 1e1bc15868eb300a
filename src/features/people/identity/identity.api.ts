import { newestKinds } from '@/contract/messages/messages.settings'
import type { SignInForm } from '@/contract/people/identity.schema'
import { identityRoutes } from '@/contract/people/identity.routes'
import { caller } from '@/platform/http'

const call = caller(identityRoutes)

export const getIdentity = () => call('getIdentity', {})

export const signIn = (form: SignInForm) => call('signIn', { body: form })

export const signOut = (everywhere: boolean) =>
  call('signOut', { query: { everywhere } }, { quietly: true })

/** `quietly`: a failure must not lead to the sign-in. */
export const getMe = () => call('getMe', { query: { kinds: newestKinds } }, { quietly: true })
