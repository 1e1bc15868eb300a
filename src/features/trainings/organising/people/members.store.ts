import { create } from 'zustand'
import type { Role } from '@/contract/people/identity.schema'
import type { Invitation, Member } from '@/contract/people/members.schema'
import { uuidV7 } from '@/contract/shared/uuid.rules'
import { onErased } from '@/platform/storage'
import { idle, loading, type Remote, type Settled } from '@/shared/lib/remote'
import { once } from '@/shared/lib/once'
import * as api from '../organising.api'

interface MembersStore {
  list: Remote<Member[]>
  load: () => Promise<void>
  end: (id: string) => Promise<Settled<Member[]>>
  /** A retry after a lost answer returns the same invitation, not a second code. */
  invite: (role: Role, institution: string) => Promise<Settled<Invitation>>
}

/** The invitation that was sent without an answer yet. */
let pendingInvitation: { id: string; role: Role; institution: string } | undefined

/** The staff of all outlets, for supervisors. */
export const useMembers = create<MembersStore>()((set, get) => ({
  list: idle,

  async load() {
    if (get().list.kind !== 'ready') set({ list: loading })
    const list = await api.listMembers()
    if (list.kind === 'ready' || get().list.kind !== 'ready') set({ list })
  },

  end: (id) =>
    once(`end ${id}`, async () => {
      const answer = await api.endMembership(id)
      if (answer.kind === 'ready') set({ list: answer })
      return answer
    }),

  invite: (role, institution) =>
    once(`invite ${role} ${institution}`, async () => {
      const isSame =
        pendingInvitation?.role === role && pendingInvitation.institution === institution
      const form = isSame ? pendingInvitation! : { id: uuidV7(Date.now()), role, institution }
      pendingInvitation = form
      const answer = await api.invite(form)
      if (answer.kind === 'ready') pendingInvitation = undefined
      return answer
    }),
}))

onErased(() => useMembers.setState(useMembers.getInitialState(), true))
