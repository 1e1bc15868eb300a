import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type { DevelopmentPerson, Me, SignInForm } from '@/contract/people/identity.schema'
import { loginCode } from '@/platform/login-code'
import { openPage } from '@/platform/navigation'
import { eraseOwn, stateStorage } from '@/platform/storage'
import { idle, loading, type Remote, type Settled } from '@/shared/lib/remote'
import * as api from './identity.api'

interface IdentityStore {
  /** Says to the server who asks. Undefined: nobody it knows. */
  token?: string
  me: Remote<Me>
  /** Whose copies are on this phone. */
  owner?: string
  /** Who can be chosen where the server runs a development identity. */
  people: DevelopmentPerson[]
  /** Lets the citizen sign in; asked twice at once is asked once. False: they would rather not. */
  signIn: () => Promise<boolean>
  /** Of the page that asks whom: signs in as the one chosen, or as nobody. */
  choose: (form: SignInForm) => Promise<Settled<unknown>>
  decline: () => void
  /** Here at once, network or not. Everywhere only when the server has said so. */
  signOut: (everywhere?: boolean) => Promise<Settled<unknown>>
  /** Their account is gone, or this sign-in: the phone forgets them. */
  leave: () => void
  load: () => Promise<void>
  /** What another call has answered about them. */
  updateMe: (me: Me) => void
}

let signingIn: Promise<boolean> | undefined
let settle: ((signedIn: boolean) => void) | undefined

/** Opens the page that asks whom, and waits for what comes of it. */
function openSignInPage() {
  openPage('people/sign-in')
  return new Promise<boolean>((done) => (settle = done))
}

/** Ends that wait. */
function settleSignIn(signedIn: boolean) {
  settle?.(signedIn)
  settle = undefined
}

type Change = (change: Partial<IdentityStore>) => void

/** Who it is, and what of theirs is on this phone. */
function ownership(set: Change, get: () => IdentityStore) {
  const unknown = () => set({ token: undefined, me: idle })
  return {
    unknown,

    /** Nothing of theirs stays here. */
    leave: () => {
      unknown()
      set({ owner: undefined })
      eraseOwn()
    },

    meet: (me: Me) => {
      const { owner } = get()
      if (owner && owner !== me.id) eraseOwn() // signed in as somebody else meanwhile
      set({ me: { kind: 'ready', value: me }, owner: me.id })
    },
  }
}

/** Who holds this phone, as far as the server has been told. Only the token is kept, and whose it is. */
export const useIdentity = create<IdentityStore>()(
  persist(
    (set, get) => {
      const { unknown, leave, meet } = ownership(set, get)

      function askWhom(people: DevelopmentPerson[]) {
        set({ people })
        return openSignInPage()
      }

      async function begin(): Promise<boolean> {
        unknown() // what they have typed stays: most likely they are the same
        const identity = await api.getIdentity()
        if (identity.kind === 'failed') return false
        if (identity.value.kind === 'development') return askWhom(identity.value.people)
        const code = await loginCode()
        return code !== undefined && (await get().choose({ code })).kind === 'ready'
      }

      return {
        me: idle,
        people: [],

        signIn() {
          signingIn ??= begin().finally(() => (signingIn = undefined))
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
          else if (me.kind === 'ready') meet(me.value)
          else if (before.kind !== 'ready') set({ me }) // better old than blank
        },

        updateMe: meet,
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
