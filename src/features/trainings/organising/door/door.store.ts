import { own } from '@/contract/shared/own.rules'
import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { uuidV7 } from '@/contract/shared/uuid.rules'
import { clockOffset, serverNow } from '@/platform/server-clock'
import { onErased, stateStorage } from '@/platform/storage'
import { once } from '@/shared/lib/once'
import { useRosters } from '../roster/rosters.store'
import { checkedInAt, isSameSeat, type Seat } from './attendance.model'
import { useCheckIns } from './check-ins.store'
import { canUndo, judgeScan, type ScanRecord, type ScanResult } from './scan.model'

/** The part of a training that people are checked in to. */
interface Door {
  training: string
  part: number
}

interface DoorStore {
  /** A valid ticket is checked in at once, without comparing the name. */
  express: boolean
  /** Of the last scan. */
  result?: ScanResult
  /** Whether the holder of the last scanned ticket was checked in. */
  admitted: boolean
  /** Latest first. */
  records: ScanRecord[]
  setExpress: (express: boolean) => void
  scan: (door: Door, code: string) => Promise<void>
  /** Checks in the holder of the last scanned ticket. */
  admit: (door: Door) => void
  dismiss: () => void
  /** Checks in a seat on the roster, or undoes it. */
  toggleCheckIn: (door: Door, seat: Seat) => void
  undo: (door: Door, key: string) => void
}

const maxRecords = 50

const rosterOf = (training: string) => {
  const roster = own(useRosters.getState().rosters, training)
  return roster?.kind === 'ready' ? roster.value : undefined
}

function judgeByRoster({ training, part }: Door, code: string): ScanResult | undefined {
  const roster = rosterOf(training)
  const { pending } = useCheckIns.getState()
  const compared = clockOffset() !== undefined
  return roster && judgeScan(roster, pending, { code, part, now: serverNow(), compared })
}

/** Reads the roster again for an unknown seat: it may have been assigned a minute ago. */
async function judgeWithRetry(door: Door, code: string): Promise<ScanResult> {
  const first = judgeByRoster(door, code)
  if (first && first.kind !== 'not_listed') return first
  await useRosters.getState().load(door.training)
  return judgeByRoster(door, code) ?? { kind: 'not_listed' }
}

const cleared = { result: undefined, admitted: false }

/** Scanning admission tickets at the door. Only the express setting is stored. */
export const useDoor = create<DoorStore>()(
  persist(
    (set, get) => {
      const record = (scan: Omit<ScanRecord, 'undone'>) =>
        set({ records: [{ ...scan, undone: false }, ...get().records].slice(0, maxRecords) })

      return {
        express: false,
        admitted: false,
        records: [],

        setExpress: (express) => set({ express, ...cleared }),

        scan: (door, code) =>
          once(`scan ${door.training}`, async () => {
            set(cleared)
            const result = await judgeWithRetry(door, code)
            set({ result })
            const at = new Date(serverNow()).toISOString()
            if (result.kind !== 'fine')
              record({ key: uuidV7(Date.now()), part: door.part, at, result })
            else if (get().express) get().admit(door)
          }),

        admit({ training, part }) {
          const { result, admitted } = get()
          if (result?.kind !== 'fine' || admitted) return // a double tap counts once
          const checkIn = useCheckIns.getState().add(training, result.entry, { part, undo: false })
          set({ admitted: true })
          record({ key: checkIn.key, part, at: checkIn.at, result })
        },

        dismiss: () => set(cleared),

        toggleCheckIn({ training, part }, seat) {
          const entry = rosterOf(training)?.entries.find((candidate) => isSameSeat(candidate, seat))
          if (!entry) return
          const { pending, add } = useCheckIns.getState()
          add(training, seat, { part, undo: checkedInAt(entry, pending, part) !== undefined })
        },

        undo({ training }, key) {
          const found = get().records.find((scan) => scan.key === key)
          if (found?.result.kind !== 'fine' || found.undone) return
          if (!canUndo(found.at, serverNow())) return
          const { add } = useCheckIns.getState()
          add(training, found.result.entry, { part: found.part, undo: true })
          const records = get().records.map((scan) =>
            scan.key === key ? { ...scan, undone: true } : scan,
          )
          set({ ...cleared, records })
        },
      }
    },
    {
      name: 'door',
      storage: createJSONStorage(() => stateStorage),
      partialize: ({ express }) => ({ express }),
    },
  ),
)

onErased(() => useDoor.setState({ ...cleared, records: [] }))
