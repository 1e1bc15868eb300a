import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type { Matter } from '@/contract/people/matters.schema'
import type { EpochMs } from '@/contract/shared/time.types'
import { serverNow } from '@/platform/server-clock'
import { onErased, ownStorage } from '@/platform/storage'
import { listMatters } from './matters.api'

interface MattersStore {
  matters: Matter[]
  /** When they were read, by the server's clock. Undefined: never. */
  readAt?: EpochMs
  /** The server was unreachable, so the screen shows an earlier answer. */
  offline: boolean
  load: () => Promise<void>
}

const none = { matters: [], readAt: undefined, offline: false }

/** Counts erasures: an answer that was requested before one belongs to nobody here. */
let erased = 0

/** What waits for the citizen and what is under way, kept on the phone for when there is no network. */
export const useMatters = create<MattersStore>()(
  persist(
    (set) => ({
      ...none,

      async load() {
        const before = erased
        const answer = await listMatters()
        if (erased !== before) return
        if (answer.kind === 'ready')
          set({ matters: answer.value, readAt: serverNow(), offline: false })
        else if (answer.failure.code === 'signed_out') set(none)
        else set({ offline: true })
      },
    }),
    {
      name: 'matters',
      storage: createJSONStorage(() => ownStorage),
      partialize: ({ matters, readAt }) => ({ matters, readAt }),
    },
  ),
)

onErased(() => {
  erased++
  useMatters.setState(none)
})
