import type { Input } from '@/contract/api.schema'
import { messageRoutes } from '@/contract/messages/messages.routes'
import { identityRoutes } from '@/contract/people/identity.routes'
import { caller } from '@/platform/http'

const call = caller({ ...messageRoutes, ...identityRoutes })

/** Includes the push templates that the operator has configured. */
export const getIdentity = () => call('getIdentity', {})

/** `quietly`, as in all calls here: reminders must not lead to the sign-in. */
export const listConsents = () => call('listConsents', {}, { quietly: true })

export const addConsents = (body: Input['addConsents']['body']) =>
  call('addConsents', { body }, { quietly: true })
