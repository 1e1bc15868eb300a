import type { ProfileForm } from '@/contract/people/identity.schema'
import { consentVersion } from '@/contract/people/profile.rules'
import { accountRoutes } from '@/contract/people/account.routes'
import { caller } from '@/platform/http'

const call = caller(accountRoutes)

export const saveProfile = (form: ProfileForm) => call('saveProfile', { body: form })

/** By the code of WeChat's button. Pressing it needs the consent that is ticked beside it. */
export const takePhone = (code: string) =>
  call('takePhone', { body: { code, consent: consentVersion } })

export const withdrawConsent = () => call('withdrawConsent', {})

export const exportMe = () => call('exportMe', {})

export const deleteMe = () => call('deleteMe', {})

/** Quietly: who is not signed in has none. */
export const listAccesses = () => call('listAccesses', {}, { quietly: true })

export const acceptInvitation = (code: string) => call('acceptInvitation', { body: { code } })
