import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type { Enrollment } from '@/contract/trainings/trainings.schema'
import type { Input } from '@/contract/api.schema'
import type { FeedbackForm, UseReportForm } from '@/contract/trainings/learning.schema'
import { onErased, ownStorage } from '@/platform/storage'
import type { Settled } from '@/shared/lib/remote'
import type { DraftKind, Drafts } from './drafts.model'
import * as api from '../learning.api'

type Answer = Promise<Settled<Enrollment>>

interface LearningStore {
  /** What was typed and not sent, by training. On this phone only; gone once it is sent. */
  drafts: { [K in DraftKind]: Record<string, Drafts[K]> }
  keep: <K extends DraftKind>(kind: K, training: string, draft: Drafts[K]) => void
  giveFeedback: (training: string, form: FeedbackForm) => Answer
  tellUse: (training: string, form: UseReportForm) => Answer
  appeal: (training: string, form: Input['appealNoShow']['body']) => Answer
}

const none = { feedback: {}, use: {}, appeal: {} }

/** Under way: pressed twice is sent once. */
const underWay = new Map<string, Answer>()

/** What somebody says about a training they have been to, or should have been. */
export const useLearning = create<LearningStore>()(
  persist(
    (set, get) => {
      function send(kind: DraftKind, training: string, ask: () => Answer): Answer {
        const name = `${kind} ${training}`
        const asking = underWay.get(name) ?? sendOnce(kind, training, ask)
        underWay.set(name, asking)
        return asking.finally(() => underWay.delete(name))
      }

      async function sendOnce(kind: DraftKind, training: string, ask: () => Answer) {
        const answer = await ask()
        if (answer.kind === 'ready') drop(kind, training)
        return answer
      }

      function drop(kind: DraftKind, training: string) {
        const { [training]: _, ...others } = get().drafts[kind]
        set({ drafts: { ...get().drafts, [kind]: others } })
      }

      return {
        drafts: none,

        keep(kind, training, draft) {
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

// But not while it is being sent: a session that has ended is begun anew then, and nothing typed is lost.
onErased(() => {
  if (underWay.size === 0) useLearning.setState({ drafts: none })
})
