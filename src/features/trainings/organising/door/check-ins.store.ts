import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type { FailureCode } from '@/contract/shared/failure'
import { own } from '@/contract/shared/own.rules'
import type { CheckInResult } from '@/contract/trainings/staff.schema'
import { uuidV7 } from '@/contract/shared/uuid.rules'
import { onNetworkRestored } from '@/platform/device'
import { serverNow } from '@/platform/server-clock'
import { onErased, stateStorage } from '@/platform/storage'
import { once } from '@/shared/lib/once'
import * as api from '../organising.api'
import { useRosters } from '../roster/rosters.store'
import { applyResults, type PendingCheckIn, type Seat } from './attendance.model'

interface CheckInsStore {
  /** In the order they were made. They hold seats but no names, so they survive an expired session. */
  pending: PendingCheckIn[]
  /** Id of the staff member at the door. */
  operator?: string
  /** The server's answers by key, in memory only. */
  results: Record<string, CheckInResult>
  /** Of the last attempt to send. */
  failure?: FailureCode
  /** Also sends what this staff member left pending. */
  setOperator: (operator: string) => void
  add: (training: string, seat: Seat, what: { part: number; undo: boolean }) => PendingCheckIn
  sendAll: () => Promise<void>
}

/** The server takes up to this many check-ins in one request. */
const maxBatch = 200

/** The server will never accept these: the training is called off, or belongs to another outlet. */
const permanentFailures: FailureCode[] = ['not_found', 'conflict', 'forbidden', 'invalid']

function updateRoster(training: string, sent: PendingCheckIn[], results: CheckInResult[]) {
  const { rosters, setEntries } = useRosters.getState()
  const roster = own(rosters, training)
  if (roster?.kind === 'ready')
    setEntries(training, applyResults(roster.value.entries, sent, results))
}

/** Check-ins made on this phone, each sent once: at once, or when the network is back. */
export const useCheckIns = create<CheckInsStore>()(
  persist(
    (set, get) => {
      const ownPending = () => get().pending.filter(({ by }) => by === get().operator)
      const pendingWithout = (sent: PendingCheckIn[]) =>
        get().pending.filter((checkIn) => !sent.includes(checkIn))

      /** Sends one batch of a training. False: try again later. */
      async function sendBatch(training: string): Promise<boolean> {
        const sent = ownPending()
          .filter((checkIn) => checkIn.training === training)
          .slice(0, maxBatch)
        const answer = await api.checkIn(training, { entries: sent.map(toEntry) })
        if (answer.kind === 'failed') {
          const { code } = answer.failure
          const isPermanent = permanentFailures.includes(code)
          set({ failure: code, ...(isPermanent && { pending: pendingWithout(sent) }) })
          return isPermanent
        }
        updateRoster(training, sent, answer.value)
        const received = Object.fromEntries(answer.value.map((result) => [result.key, result]))
        set({
          pending: pendingWithout(sent),
          results: { ...get().results, ...received },
          failure: undefined,
        })
        return true
      }

      return {
        pending: [],
        results: {},

        setOperator(operator) {
          set({ operator })
          void get().sendAll()
        },

        add(training, { way, no }, { part, undo }) {
          const checkIn: PendingCheckIn = {
            key: uuidV7(Date.now()),
            by: get().operator ?? '',
            training,
            way,
            no,
            part,
            at: new Date(serverNow()).toISOString(),
            ...(undo && { undo }),
          }
          set({ pending: [...get().pending, checkIn] })
          void get().sendAll()
          return checkIn
        },

        sendAll: () =>
          once('send check-ins', async () => {
            for (let next = ownPending()[0]; next; next = ownPending()[0])
              if (!(await sendBatch(next.training))) return
          }),
      }
    },
    {
      name: 'check-ins',
      storage: createJSONStorage(() => stateStorage),
      partialize: ({ pending }): Stored => ({ taps: pending }),
      merge: (stored, now) => ({ ...now, pending: (stored as Stored | undefined)?.taps ?? [] }),
    },
  ),
)

interface Stored {
  taps: PendingCheckIn[]
}

const toEntry = ({ key, part, at, way, no, undo }: PendingCheckIn) => ({
  key,
  part,
  at,
  seat: { way, no },
  ...(undo && { undo }),
})

onNetworkRestored(() => void useCheckIns.getState().sendAll())
onErased(() => useCheckIns.setState({ operator: undefined, results: {}, failure: undefined }))
