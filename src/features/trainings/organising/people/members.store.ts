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
  /** Asked again after a lost answer, the same invitation is answered: no second code comes into being. */
  invite: (role: Role, institution: string) => Promise<Settled<Invitation>>
}

/** Of an invitation whose answer has not come yet. */
let asked: { id: string; role: Role; institution: string } | undefined

/** Who may do what. For supervisors. */
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
      const isSame = asked?.role === role && asked.institution === institution
      const form = isSame ? asked! : { id: uuidV7(Date.now()), role, institution }
      asked = form
      const answer = await api.invite(form)
      if (answer.kind === 'ready') asked = undefined
      return answer
    }),
}))

onErased(() => useMembers.setState(useMembers.getInitialState(), true))
