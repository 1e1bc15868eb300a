import { setSession } from '@/platform/http'
import type { Person } from './people'

/** From here on, the phone is this person's. */
export const heldBy = (person: Person | undefined) =>
  setSession({ token: () => person?.token, signIn: async () => false })
