import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type { Failure } from '@/contract/shared/failure'
import type { Me, ProfileField } from '@/contract/people/identity.schema'
import { ownStorage, onErased } from '@/platform/storage'
import type { Settled } from '@/shared/lib/remote'
import { typedSince } from '@/shared/lib/typed-since'
import * as api from './profile.api'
import { toProfileDraft, toProfileForm, profileProblems, type ProfileDraft } from './profile.model'

interface ProfileDraftStore {
  /** Unsaved input, stored on the phone. */
  typed: Partial<ProfileDraft>
  /** The citizen tried to save, so problems are shown at their fields. */
  tried: boolean
  saving: boolean
  failure?: Failure
  update: (change: Partial<ProfileDraft>) => void
  /** Undefined: not saved; the form shows the reason. A double tap saves once. */
  save: (me: Me | undefined, asks: ProfileField[]) => Promise<Me | undefined>
  /** Stores the phone number of WeChat, by the code of its button. Undefined: it failed. */
  takePhone: (code: string) => Promise<Me | undefined>
  /** Discards the input of the citizen who signed out. */
  forget: () => void
}

const untouched = { typed: {}, tried: false, saving: false, failure: undefined }

export const useProfileDraft = create<ProfileDraftStore>()(
  persist(
    (set, get) => {
      async function send(
        request: () => Promise<Settled<Me>>,
        onSuccess: () => Partial<ProfileDraftStore>,
      ) {
        if (get().saving) return undefined
        set({ saving: true, failure: undefined })
        const answer = await request()
        const outcome = answer.kind === 'ready' ? onSuccess() : { failure: answer.failure }
        set({ saving: false, ...outcome })
        return answer.kind === 'ready' ? answer.value : undefined
      }

      return {
        ...untouched,

        update: (change) => set({ typed: { ...get().typed, ...change } }),

        async save(me, asks) {
          set({ tried: true })
          const draft = toProfileDraft(me, get().typed)
          if (Object.keys(profileProblems(draft, me, asks)).length > 0) return undefined
          const left = typedSince(() => get().typed)
          return send(
            () => api.saveProfile(toProfileForm(draft)),
            () => ({ ...untouched, typed: left() ?? {} }),
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
