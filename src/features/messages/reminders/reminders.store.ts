import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type { Input } from '@/contract/api.schema'
import type { MessageKind } from '@/contract/messages/messages.schema'
import { uuidV7 } from '@/contract/shared/uuid.rules'
import { onErased, ownStorage } from '@/platform/storage'
import { requestPushConsent, maxTemplates } from '@/platform/push-consent'
import { idle, loading, ready, type Remote } from '@/shared/lib/remote'
import * as api from './reminders.api'
import { kindsToAsk, type Consents } from './reminders.model'

type ConsentForm = Input['addConsents']['body']

/** `none`: they said no. `off`: they have switched all such messages off. */
export type ConsentOutcome = 'given' | 'none' | 'off' | 'failed'

interface RemindersStore {
  consents: Remote<Consents>
  /** Given to WeChat, and not told to the server yet. Each consent serves once: none may be lost. */
  unsent: ConsentForm[]
  load: () => Promise<void>
  /** Call it in the tap itself: WeChat asks only then. */
  ask: (wanted: MessageKind[]) => Promise<ConsentOutcome>
}

let asking: Promise<ConsentOutcome> | undefined

/** Which messages WeChat may still push, and asking for more. */
export const useReminders = create<RemindersStore>()(
  persist(
    (set, get) => {
      async function send() {
        for (const given of get().unsent) {
          const answer = await api.addConsents(given)
          if (answer.kind === 'failed') return
          set({ unsent: get().unsent.filter(({ key }) => key !== given.key) })
          setRemaining(answer.value)
        }
      }

      function setRemaining(left: Consents['left']) {
        const { consents } = get()
        if (consents.kind === 'ready') set({ consents: ready({ ...consents.value, left }) })
      }

      async function ask(wanted: MessageKind[]): Promise<ConsentOutcome> {
        const { consents } = get()
        if (consents.kind !== 'ready') return 'failed'
        const { templates } = consents.value
        const kinds = kindsToAsk(wanted, consents.value, maxTemplates)
        const answer = await requestPushConsent(kinds.map((kind) => templates[kind]!))
        if (answer.kind !== 'answered') return answer.kind
        const given = kinds.filter((kind) => answer.accepted.includes(templates[kind]!))
        if (given.length === 0) return 'none'
        set({ unsent: [...get().unsent, { key: uuidV7(Date.now()), kinds: given }] })
        await send()
        return 'given'
      }

      return {
        consents: idle,
        unsent: [],

        async load() {
          if (get().consents.kind !== 'ready') set({ consents: loading })
          await send()
          const [identity, left] = await Promise.all([api.getIdentity(), api.listConsents()])
          if (identity.kind === 'failed' || left.kind === 'failed') {
            const failure = identity.kind === 'failed' ? identity : left
            if (get().consents.kind !== 'ready' && failure.kind === 'failed')
              set({ consents: failure })
            return
          }
          const { templates } = identity.value
          set({ consents: ready({ templates, left: left.value }) })
        },

        ask(kinds) {
          asking ??= ask(kinds).finally(() => (asking = undefined)) // a double tap is one tap
          return asking
        },
      }
    },
    {
      name: 'reminders',
      storage: createJSONStorage(() => ownStorage),
      partialize: ({ unsent }) => ({ unsent }),
    },
  ),
)

onErased(() => useReminders.setState({ consents: idle, unsent: [] }))
