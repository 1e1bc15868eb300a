import type { Input } from '@/contract/api.schema'
import { accountRoutes } from '@/contract/people/account.routes'
import { identityRoutes } from '@/contract/people/identity.routes'
import { caller } from '@/platform/http'

const call = caller({ ...accountRoutes, ...identityRoutes })

/** Which templates the operator has. */
export const getIdentity = () => call('getIdentity', {})

/** Quietly, all of it: whoever is not signed in has none, and is not asked to sign in for them. */
export const listConsents = () => call('listConsents', {}, { quietly: true })

export const addConsents = (body: Input['addConsents']['body']) =>
  call('addConsents', { body }, { quietly: true })
