import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type { DevelopmentPerson, Me, SignInForm } from '@/contract/people/identity.schema'
import { loginCode } from '@/platform/login-code'
import { pushPage } from '@/platform/navigation'
import { eraseOwn, stateStorage } from '@/platform/storage'
import { idle, loading, type Remote, type Settled } from '@/shared/lib/remote'
import * as api from './identity.api'

interface IdentityStore {
  /** Session token. Undefined: signed out. */
  token?: string
  me: Remote<Me>
  /** Id of the citizen whose data is stored on this phone. */
  owner?: string
  /** People to choose from at the development sign-in. */
  people: DevelopmentPerson[]
  /** Concurrent calls share one sign-in. False: the citizen declined, or it failed. */
  signIn: () => Promise<boolean>
  /** Completes a sign-in that is in progress. */
  choose: (form: SignInForm) => Promise<Settled<unknown>>
  /** Leaves the sign-in page without signing in. */
  decline: () => void
  /** On this phone it takes effect even offline; `everywhere` only if the server confirms. */
  signOut: (everywhere?: boolean) => Promise<Settled<unknown>>
  /** Erases the session and the citizen's data, after the account or the session ended. */
  leave: () => void
  load: () => Promise<void>
  /** Stores the citizen as another request returned them. */
  updateMe: (me: Me) => void
}

let signingIn: Promise<boolean> | undefined
let resolveSignIn: ((signedIn: boolean) => void) | undefined

/** Opens the sign-in page; resolves when the citizen has signed in or declined. */
function openSignInPage() {
  pushPage('people/sign-in')
  return new Promise<boolean>((resolve) => (resolveSignIn = resolve))
}

function settleSignIn(signedIn: boolean) {
  resolveSignIn?.(signedIn)
  resolveSignIn = undefined
}

type Change = (change: Partial<IdentityStore>) => void

/** Changes of the signed-in citizen, with the erasure of data that this requires. */
function sessionActions(set: Change, get: () => IdentityStore) {
  const clearSession = () => set({ token: undefined, me: idle })
  return {
    clearSession,

    leave: () => {
      clearSession()
      set({ owner: undefined })
      eraseOwn()
    },

    setCitizen: (me: Me) => {
      const { owner } = get()
      if (owner && owner !== me.id) eraseOwn() // another citizen signed in
      set({ me: { kind: 'ready', value: me }, owner: me.id })
    },
  }
}

/** The signed-in citizen. Only the token and the owner's id are stored on the phone. */
export const useIdentity = create<IdentityStore>()(
  persist(
    (set, get) => {
      const { clearSession, leave, setCitizen } = sessionActions(set, get)

      function choosePerson(people: DevelopmentPerson[]) {
        set({ people })
        return openSignInPage()
      }

      async function startSignIn(): Promise<boolean> {
        clearSession() // drafts are kept: the same citizen is likely to return
        const identity = await api.getIdentity()
        if (identity.kind === 'failed') return false
        if (identity.value.kind === 'development') return choosePerson(identity.value.people)
        const code = await loginCode()
        return code !== undefined && (await get().choose({ code })).kind === 'ready'
      }

      return {
        me: idle,
        people: [],

        signIn() {
          signingIn ??= startSignIn().finally(() => (signingIn = undefined))
          return signingIn
        },

        async choose(form) {
          const answer = await api.signIn(form)
          if (answer.kind === 'ready') {
            set({ token: answer.value.token })
            settleSignIn(true)
            void get().load()
          }
          return answer
        },

        decline: () => settleSignIn(false),

        async signOut(everywhere = false) {
          const answer = await api.signOut(everywhere)
          const isOver = answer.kind === 'ready' || answer.failure.code === 'signed_out'
          if (isOver || !everywhere) leave()
          return answer
        },

        async load() {
          const { token, me: before } = get()
          if (!token) return
          if (before.kind !== 'ready') set({ me: loading })
          const me = await api.getMe()
          if (get().token !== token) return
          if (me.kind === 'failed' && me.failure.code === 'signed_out') leave()
          else if (me.kind === 'ready') setCitizen(me.value)
          else if (before.kind !== 'ready') set({ me }) // otherwise keep the earlier answer
        },

        updateMe: setCitizen,
        leave,
      }
    },
    {
      name: 'identity',
      storage: createJSONStorage(() => stateStorage),
      partialize: ({ token, owner }) => ({ token, owner }),
    },
  ),
)
