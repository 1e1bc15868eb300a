import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type { Failure } from '@/contract/shared/failure'
import type { Me, ProfileField } from '@/contract/people/identity.schema'
import { ownStorage, onErased } from '@/platform/storage'
import type { Settled } from '@/shared/lib/remote'
import * as api from './profile.api'
import { draftOf, formOf, problemsOf, type ProfileDraft } from './profile.model'

interface ProfileDraftStore {
  /** What was typed into the profile and not saved yet. Kept on the phone. */
  typed: Partial<ProfileDraft>
  /** Saving was tried: from then on what is missing is said at its field. */
  tried: boolean
  saving: boolean
  /** Why it was not saved. */
  failure?: Failure
  type: (change: Partial<ProfileDraft>) => void
  /** Saves what is typed. Undefined: it was not, and the form says why. Pressed twice is pressed once. */
  save: (me: Me | undefined, asks: ProfileField[]) => Promise<Me | undefined>
  /** Takes the number from WeChat, by the code of its button. Undefined: it could not. */
  takePhone: (code: string) => Promise<Me | undefined>
  /** Somebody else holds the phone now. */
  forget: () => void
}

const untouched = { typed: {}, tried: false, saving: false, failure: undefined }

/** The profile while it is being typed. */
export const useProfileDraft = create<ProfileDraftStore>()(
  persist(
    (set, get) => {
      async function send(ask: () => Promise<Settled<Me>>, then: () => Partial<ProfileDraftStore>) {
        if (get().saving) return undefined
        set({ saving: true, failure: undefined })
        const answer = await ask()
        set({ saving: false, ...(answer.kind === 'ready' ? then() : { failure: answer.failure }) })
        return answer.kind === 'ready' ? answer.value : undefined
      }

      return {
        ...untouched,

        type: (change) => set({ typed: { ...get().typed, ...change } }),

        async save(me, asks) {
          set({ tried: true })
          const draft = draftOf(me, get().typed)
          if (Object.keys(problemsOf(draft, me, asks)).length > 0) return undefined
          return send(
            () => api.saveProfile(formOf(draft)),
            () => untouched,
          )
        },

        takePhone: (code) =>
          send(
            () => api.takePhone(code),
            () => ({ typed: { ...get().typed, phone: '' } }),
          ),

        forget: () => set(untouched),
      }
    },
    {
      name: 'account',
      storage: createJSONStorage(() => ownStorage),
      partialize: ({ typed }) => ({ typed }),
    },
  ),
)

onErased(() => useProfileDraft.getState().forget())
