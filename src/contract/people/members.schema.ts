import type { Static } from '@sinclair/typebox'
import { t } from '../shared/schema'
import { Id, Membership, Moment, Role } from './identity.schema'

export type Member = Static<typeof Member>
export const Member = t.Composite([
  Membership,
  t.Object({
    name: t.Optional(t.String()),
    phone: t.Optional(t.String({ description: 'The last four digits.' })),
    since: Moment,
  }),
])

/** The client generates the id, so a retry returns the same invitation. */
export type InvitationForm = Static<typeof InvitationForm>
export const InvitationForm = t.Object({
  id: Id,
  role: Role,
  institution: t.String({ pattern: '^(OL\\d{3,}|city)$' }),
})

export type Invitation = Static<typeof Invitation>
export const Invitation = t.Object({
  /** For one person, valid once. */
  code: t.String(),
  until: Moment,
})

export const InvitationAcceptance = t.Object({ code: t.String({ minLength: 4, maxLength: 64 }) })
