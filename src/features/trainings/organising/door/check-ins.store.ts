import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type { FailureCode } from '@/contract/shared/failure'
import type { CheckInResult } from '@/contract/trainings/staff.schema'
import { uuidV7 } from '@/contract/shared/uuid.rules'
import { onNetworkRestored } from '@/platform/device'
import { onErased, stateStorage } from '@/platform/storage'
import { withResults, type Seat, type Tap } from './scan.model'
import { once } from '@/shared/lib/once'
import * as api from '../organising.api'
import { useRosters } from '../roster/rosters.store'

interface TapsStore {
  /** Not sent yet, in the order they were made. Seats, no names: they outlive a sign-in that ends. */
  taps: Tap[]
  /** Who is at the door. */
  by?: string
  /** What the server said of those that were sent, as long as the app runs. */
  results: Record<string, CheckInResult>
  /** Why the last attempt to send failed. */
  failure?: FailureCode
  /** Somebody of the staff is here; what they noted before is sent. */
  enter: (by: string) => void
  add: (training: string, seat: Seat, what: { part: number; undo: boolean }) => Tap
  send: () => Promise<void>
}

/** So many are sent at once. */
const most = 200

/** The server will never take these: the training is called off, or no longer theirs. */
const final: FailureCode[] = ['not_found', 'conflict', 'forbidden', 'invalid']

/** Who was let in and taken back on this phone. Sent once, now or when there is a network. */
export const useTaps = create<TapsStore>()(
  persist(
    (set, get) => {
      const mine = () => get().taps.filter(({ by }) => by === get().by)
      const without = (sent: Tap[]) => get().taps.filter((tap) => !sent.includes(tap))

      /** Of one training. False: try again later. */
      async function sendSome(training: string): Promise<boolean> {
        const sent = mine()
          .filter((tap) => tap.training === training)
          .slice(0, most)
        const answer = await api.checkIn(training, { entries: sent.map(entryOf) })
        if (answer.kind === 'failed') {
          const { code } = answer.failure
          const isFinal = final.includes(code)
          set({ failure: code, ...(isFinal && { taps: without(sent) }) })
          return isFinal
        }
        const roster = useRosters.getState().rosters[training]
        if (roster?.kind === 'ready')
          useRosters
            .getState()
            .know(training, withResults(roster.value.entries, sent, answer.value))
        const said = Object.fromEntries(answer.value.map((one) => [one.key, one]))
        set({ taps: without(sent), results: { ...get().results, ...said }, failure: undefined })
        return true
      }

      return {
        taps: [],
        results: {},

        enter(by) {
          set({ by })
          void get().send()
        },

        add(training, { way, no }, { part, undo }) {
          const now = Date.now()
          const at = new Date(now).toISOString()
          const tap: Tap = {
            ...{ key: uuidV7(now), by: get().by ?? '', training, way, no, part, at },
            ...(undo && { undo }),
          }
          set({ taps: [...get().taps, tap] })
          void get().send()
          return tap
        },

        send: () =>
          once('send check-ins', async () => {
            for (let next = mine()[0]; next; next = mine()[0])
              if (!(await sendSome(next.training))) return
          }),
      }
    },
    {
      name: 'check-ins',
      storage: createJSONStorage(() => stateStorage),
      partialize: ({ taps }) => ({ taps }),
    },
  ),
)

const entryOf = ({ key, part, at, way, no, undo }: Tap) => ({
  ...{ key, part, at, seat: { way, no } },
  ...(undo && { undo }),
})

onNetworkRestored(() => void useTaps.getState().send())
onErased(() => useTaps.setState({ by: undefined, results: {}, failure: undefined }))
