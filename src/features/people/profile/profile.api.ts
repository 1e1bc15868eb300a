import type { ProfileForm } from '@/contract/people/identity.schema'
import { consentVersion } from '@/contract/people/profile.rules'
import { accountRoutes } from '@/contract/people/account.routes'
import { caller } from '@/platform/http'

const call = caller(accountRoutes)

export const saveProfile = (form: ProfileForm) => call('saveProfile', { body: form })

/** `code`: from WeChat's phone number button, which is shown only after consent. */
export const takePhone = (code: string) =>
  call('takePhone', { body: { code, consent: consentVersion } })

export const withdrawConsent = () => call('withdrawConsent', {})

export const exportMe = () => call('exportMe', {})

export const deleteMe = () => call('deleteMe', {})

/** `quietly`: a failure must not lead to the sign-in. */
export const listAccesses = (after?: string) =>
  call('listAccesses', { query: { ...(after && { after }) } }, { quietly: true })

export const acceptInvitation = (code: string) => call('acceptInvitation', { body: { code } })
