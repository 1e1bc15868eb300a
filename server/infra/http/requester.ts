import type { Membership, ProfileField } from '@/contract/people/identity.schema'

/** The citizen or staff member a request comes from, known by the session token it carries. */
export interface Requester {
  /** The citizen's id. Staff are citizens with memberships. */
  citizen: string
  /** SHA-256 of the session token. */
  session: Buffer
  /** The version of the privacy notice they consented to; undefined without consent. */
  consent?: string
  /** Which profile fields are filled in. */
  has: (ProfileField | 'name' | 'phone')[]
  memberships: Membership[]
}
