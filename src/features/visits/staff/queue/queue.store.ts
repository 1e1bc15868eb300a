import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type { QueueToday, VisitCheckInResult } from '@/contract/visits/staff.schema'
import { uuidV7 } from '@/contract/shared/uuid.rules'
import { onErased, stateStorage } from '@/platform/storage'
import { once } from '@/shared/lib/once'
import type { failed } from '@/shared/lib/remote'
import { idle, loading, type Remote, type Settled } from '@/shared/lib/remote'
import { idempotencyKeys } from '@/shared/lib/idempotency-keys'
import { actionName, type QueueActionInput } from './queue.model'
import * as api from '../reception.api'

interface QueueStore {
  /** The outlet on screen. */
  outlet?: string
  queue: Remote<QueueToday>
  /** What is on screen was read earlier. */
  offline: boolean
  /** What the last scan said, and of which outlet. */
  lastScan?: { outlet: string; answer: Settled<VisitCheckInResult> }
  /** Which window this phone stands at, by outlet. */
  chosen: Record<string, string>
  /** Looks anew; what is on screen stays meanwhile. */
  load: (outlet: string) => Promise<void>
  choose: (outlet: string, window: string) => void
  /** Does it, pressed twice or not. */
  perform: (outlet: string, tap: QueueActionInput) => Promise<Settled<QueueToday>>
  checkIn: (outlet: string, window: string, code: string) => Promise<void>
  /** The next person: what the last scan said is not theirs. */
  dismissScan: () => void
}

const keyed = idempotencyKeys(() => uuidV7(Date.now()))

/** Today at an outlet. It tells of people, so nothing of it is kept but which window one stands at. */
export const useQueue = create<QueueStore>()(
  persist(
    (set, get) => {
      /** How many answers to acts came: a reading that was asked for before one of them is old. */
      let acted = 0
      const shown = (outlet: string) => {
        const { queue, outlet: on } = get()
        return on === outlet && queue.kind === 'ready' ? queue.value : undefined
      }

      function show(outlet: string, answer: Settled<QueueToday>) {
        if (get().outlet !== outlet) return
        const offline = answer.kind === 'failed' && answer.failure.code === 'offline'
        if (answer.kind === 'failed' && shown(outlet) && passes(answer)) set({ offline })
        else set({ queue: answer, offline: false })
      }

      return {
        queue: idle,
        offline: false,
        chosen: {},

        async load(outlet) {
          if (get().outlet !== outlet) set({ outlet, queue: loading, offline: false })
          const before = acted
          const answer = await once(`queue ${outlet}`, () => api.getQueue(outlet))
          if (before === acted) show(outlet, answer)
        },

        choose: (outlet, window) => set({ chosen: { ...get().chosen, [outlet]: window } }),

        perform(outlet, tap) {
          const name = actionName(tap, shown(outlet))
          return once(name, async () => {
            const answer = await keyed(name, (key) => api.applyQueueAction(outlet, { ...tap, key }))
            acted++
            if (answer.kind === 'ready') show(outlet, answer)
            return answer
          })
        },

        checkIn: (outlet, window, code) =>
          once(`check in ${outlet}`, async () => {
            set({ lastScan: undefined })
            const answer = await keyed(`scan ${window} ${code}`, (key) =>
              api.checkIn(outlet, { key, code, window }),
            )
            set({ lastScan: { outlet, answer } })
          }),

        dismissScan: () => set({ lastScan: undefined }),
      }
    },
    {
      name: 'windows-chosen',
      storage: createJSONStorage(() => stateStorage),
      partialize: ({ chosen }) => ({ chosen }),
    },
  ),
)

/** It may be theirs still: what was read a moment ago is better than nothing. */
const passes = ({ failure: { code } }: ReturnType<typeof failed>) =>
  code !== 'forbidden' && code !== 'signed_out' && code !== 'not_found'

onErased(() =>
  useQueue.setState({ outlet: undefined, queue: idle, offline: false, lastScan: undefined }),
)
