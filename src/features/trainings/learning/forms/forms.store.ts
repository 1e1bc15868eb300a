import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type { Enrollment } from '@/contract/trainings/trainings.schema'
import type { Input } from '@/contract/api.schema'
import { own } from '@/contract/shared/own.rules'
import type { FeedbackForm, UsageReportForm } from '@/contract/trainings/learning.schema'
import { onErased, ownStorage } from '@/platform/storage'
import type { Settled } from '@/shared/lib/remote'
import { typedSince } from '@/shared/lib/typed-since'
import type { FormKind, Drafts } from './drafts.model'
import * as api from '../learning.api'

type Answer = Promise<Settled<Enrollment>>

interface LearningStore {
  /** Unsent input by training, on this phone only; deleted once sent. */
  drafts: { [K in FormKind]: Record<string, Drafts[K]> }
  saveDraft: <K extends FormKind>(kind: K, training: string, draft: Drafts[K]) => void
  giveFeedback: (training: string, form: FeedbackForm) => Answer
  tellUse: (training: string, form: UsageReportForm) => Answer
  appeal: (training: string, form: Input['appealNoShow']['body']) => Answer
}

const noDrafts = { feedback: {}, use: {}, appeal: {} }

/** Requests without an answer yet; a double tap sends only once. */
const pending = new Map<string, Answer>()

/** Feedback, use reports and appeals about past trainings. */
export const useLearningForms = create<LearningStore>()(
  persist(
    (set, get) => {
      function send(kind: FormKind, training: string, request: () => Answer): Answer {
        const name = `${kind} ${training}`
        const answer = pending.get(name) ?? sendOnce(kind, training, request)
        pending.set(name, answer)
        return answer.finally(() => pending.delete(name))
      }

      async function sendOnce(kind: FormKind, training: string, request: () => Answer) {
        const left = typedSince<object>(() => own(get().drafts[kind], training))
        const answer = await request()
        if (answer.kind === 'ready' && !left()) discard(kind, training)
        return answer
      }

      function discard(kind: FormKind, training: string) {
        const { [training]: _, ...others } = get().drafts[kind]
        set({ drafts: { ...get().drafts, [kind]: others } })
      }

      return {
        drafts: noDrafts,

        saveDraft(kind, training, draft) {
          const { drafts } = get()
          set({ drafts: { ...drafts, [kind]: { ...drafts[kind], [training]: draft } } })
        },

        giveFeedback: (training, form) =>
          send('feedback', training, () => api.giveFeedback(training, form)),
        tellUse: (training, form) => send('use', training, () => api.tellUse(training, form)),
        appeal: (training, form) => send('appeal', training, () => api.appeal(training, form)),
      }
    },
    { name: 'learning', storage: createJSONStorage(() => ownStorage) },
  ),
)

// Not while sending: an expired session is renewed then, and the input must survive.
onErased(() => {
  if (pending.size === 0) useLearningForms.setState({ drafts: noDrafts })
})
