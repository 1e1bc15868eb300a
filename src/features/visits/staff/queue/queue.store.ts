import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type { QueueToday, VisitCheckInResult } from '@/contract/visits/staff.schema'
import { uuidV7 } from '@/contract/shared/uuid.rules'
import { onErased, stateStorage } from '@/platform/storage'
import { once } from '@/shared/lib/once'
import {
  idle,
  isUnreachable,
  loading,
  type failed,
  type Remote,
  type Settled,
} from '@/shared/lib/remote'
import { idempotencyKeys } from '@/shared/lib/idempotency-keys'
import { actionName, type QueueActionInput } from './queue.model'
import * as api from '../reception.api'

interface QueueStore {
  /** The outlet on screen. */
  outlet?: string
  queue: Remote<QueueToday>
  /** The server was unreachable, so the screen shows an earlier answer. */
  offline: boolean
  /** Result of the last scan, and its outlet. */
  lastScan?: { outlet: string; answer: Settled<VisitCheckInResult> }
  /** Id of the window this phone is used at, by outlet. */
  chosen: Record<string, string>
  /** Reloads the queue; the screen keeps the earlier answer meanwhile. */
  load: (outlet: string) => Promise<void>
  choose: (outlet: string, window: string) => void
  /** A double tap performs the action once. */
  perform: (outlet: string, action: QueueActionInput) => Promise<Settled<QueueToday>>
  checkIn: (outlet: string, window: string, code: string) => Promise<void>
  /** Removes the last result, so that it is not taken for the next visitor's. */
  dismissScan: () => void
}

const withKey = idempotencyKeys(() => uuidV7(Date.now()))

/** Today's queue of an outlet. It contains personal data, so only the chosen window is stored. */
export const useQueue = create<QueueStore>()(
  persist(
    (set, get) => {
      /** Counts answers to actions. A queue requested before the latest one is outdated. */
      let revision = 0
      const queueOf = (outlet: string) => {
        const { queue, outlet: shownOutlet } = get()
        return shownOutlet === outlet && queue.kind === 'ready' ? queue.value : undefined
      }

      function show(outlet: string, answer: Settled<QueueToday>) {
        if (get().outlet !== outlet) return
        const offline = answer.kind === 'failed' && isUnreachable(answer.failure)
        if (answer.kind === 'failed' && queueOf(outlet) && isTemporary(answer)) set({ offline })
        else set({ queue: answer, offline: false })
      }

      return {
        queue: idle,
        offline: false,
        chosen: {},

        async load(outlet) {
          if (get().outlet !== outlet) set({ outlet, queue: loading, offline: false })
          const startRevision = revision
          const answer = await once(`queue ${outlet}`, () => api.getQueue(outlet))
          if (startRevision === revision) show(outlet, answer)
        },

        choose: (outlet, window) => set({ chosen: { ...get().chosen, [outlet]: window } }),

        perform(outlet, action) {
          const name = actionName(action, queueOf(outlet))
          return once(name, async () => {
            const answer = await withKey(name, (key) =>
              api.applyQueueAction(outlet, { ...action, key }),
            )
            revision++
            if (answer.kind === 'ready') show(outlet, answer)
            return answer
          })
        },

        checkIn: (outlet, window, code) =>
          once(`check in ${outlet}`, async () => {
            set({ lastScan: undefined })
            const answer = await withKey(`scan ${window} ${code}`, (key) =>
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

/** Access to the queue was not refused, so the earlier answer may stay on screen. */
const isTemporary = ({ failure: { code } }: ReturnType<typeof failed>) =>
  code !== 'forbidden' && code !== 'signed_out' && code !== 'not_found'

onErased(() =>
  useQueue.setState({ outlet: undefined, queue: idle, offline: false, lastScan: undefined }),
)
