import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type { Input } from '@/contract/api.schema'
import type { MessageKind } from '@/contract/messages/messages.schema'
import { uuidV7 } from '@/contract/shared/uuid.rules'
import { onErased, ownStorage } from '@/platform/storage'
import { requestPushConsent, maxTemplates } from '@/platform/push-consent'
import { idle, loading, ready, type Remote } from '@/shared/lib/remote'
import * as api from './reminders.api'
import { kindsToAsk, type ConsentOutcome, type Consents } from './reminders.model'

type ConsentForm = Input['addConsents']['body']

interface RemindersStore {
  consents: Remote<Consents>
  /** Consents given in WeChat but not stored on the server yet. None may be lost, as each allows one push. */
  unsent: ConsentForm[]
  load: () => Promise<void>
  /** Must be called synchronously in a tap, otherwise WeChat refuses. */
  ask: (wanted: MessageKind[]) => Promise<ConsentOutcome>
}

let pendingRequest: Promise<ConsentOutcome> | undefined

/** Consents to push messages in WeChat. */
export const useReminders = create<RemindersStore>()(
  persist(
    (set, get) => {
      async function sendUnsent() {
        for (const form of get().unsent) {
          const answer = await api.addConsents(form)
          if (answer.kind === 'failed') return
          set({ unsent: get().unsent.filter(({ key }) => key !== form.key) })
          setRemaining(answer.value)
        }
      }

      function setRemaining(left: Consents['left']) {
        const { consents } = get()
        if (consents.kind === 'ready') set({ consents: ready({ ...consents.value, left }) })
      }

      async function requestConsents(wanted: MessageKind[]): Promise<ConsentOutcome> {
        const { consents } = get()
        if (consents.kind !== 'ready') return 'failed'
        const { templates } = consents.value
        const kinds = kindsToAsk(wanted, consents.value, maxTemplates)
        const answer = await requestPushConsent(kinds.map((kind) => templates[kind]!))
        if (answer.kind !== 'answered') return answer.kind
        const given = kinds.filter((kind) => answer.accepted.includes(templates[kind]!))
        if (given.length === 0) return 'none'
        set({ unsent: [...get().unsent, { key: uuidV7(Date.now()), kinds: given }] })
        await sendUnsent()
        return 'given'
      }

      return {
        consents: idle,
        unsent: [],

        async load() {
          if (get().consents.kind !== 'ready') set({ consents: loading })
          await sendUnsent()
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
          // A double tap shares one request.
          pendingRequest ??= requestConsents(kinds).finally(() => (pendingRequest = undefined))
          return pendingRequest
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
