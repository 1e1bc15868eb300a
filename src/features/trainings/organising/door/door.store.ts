import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { uuidV7 } from '@/contract/shared/uuid.rules'
import { onErased, stateStorage } from '@/platform/storage'
import { cameAt, canUndo, isSame, judge, type Judged, type Noted, type Seat } from './scan.model'
import { once } from '@/shared/lib/once'
import { useRosters } from '../roster/rosters.store'
import { useTaps } from './check-ins.store'

/** Which meeting people come to. */
interface Door {
  training: string
  part: number
}

interface DoorStore {
  /** Whoever may come in is let in at once, without a look at the name. */
  express: boolean
  /** What the last scan said. */
  judged?: Judged
  /** Whom the last scan found was let in. */
  isIn: boolean
  /** The latest first. */
  noted: Noted[]
  setExpress: (express: boolean) => void
  scan: (door: Door, code: string) => Promise<void>
  /** Lets in whom the last scan found. */
  confirm: (door: Door) => void
  dismiss: () => void
  /** Somebody is ticked on the roster, or the tick is taken away. */
  tick: (door: Door, seat: Seat) => void
  /** Takes back what was done here a moment ago. */
  undo: (door: Door, key: string) => void
}

const mostNoted = 50

const rosterOf = (training: string) => {
  const roster = useRosters.getState().rosters[training]
  return roster?.kind === 'ready' ? roster.value : undefined
}

function look({ training, part }: Door, code: string): Judged | undefined {
  const roster = rosterOf(training)
  return roster && judge(roster, useTaps.getState().taps, { code, part, now: Date.now() })
}

/** Without a network the copy decides; with one, somebody may have got the seat a minute ago. */
async function judged(door: Door, code: string): Promise<Judged> {
  const first = look(door, code)
  if (first && first.kind !== 'not_listed') return first
  await useRosters.getState().load(door.training)
  return look(door, code) ?? { kind: 'not_listed' }
}

/** The door of a training: who shows which code, and what was done. */
export const useDoor = create<DoorStore>()(
  persist(
    (set, get) => {
      const note = (one: Omit<Noted, 'undone'>) =>
        set({ noted: [{ ...one, undone: false }, ...get().noted].slice(0, mostNoted) })

      return {
        express: false,
        isIn: false,
        noted: [],

        setExpress: (express) => set({ express, judged: undefined, isIn: false }),

        scan: (door, code) =>
          once(`scan ${door.training}`, async () => {
            set({ judged: undefined, isIn: false })
            const found = await judged(door, code)
            set({ judged: found })
            const at = new Date(Date.now()).toISOString()
            if (found.kind !== 'fine')
              note({ key: uuidV7(Date.now()), part: door.part, at, judged: found })
            else if (get().express) get().confirm(door)
          }),

        confirm({ training, part }) {
          const { judged: found, isIn } = get()
          if (found?.kind !== 'fine' || isIn) return // pressed twice
          const { key, at } = useTaps.getState().add(training, found.entry, { part, undo: false })
          set({ isIn: true })
          note({ key, part, at, judged: found })
        },

        dismiss: () => set({ judged: undefined, isIn: false }),

        tick({ training, part }, seat) {
          const entry = rosterOf(training)?.entries.find((one) => isSame(one, seat))
          if (!entry) return
          const { taps, add } = useTaps.getState()
          add(training, seat, { part, undo: cameAt(entry, taps, part) !== undefined })
        },

        undo({ training }, key) {
          const one = get().noted.find((noted) => noted.key === key)
          if (one?.judged.kind !== 'fine' || one.undone || !canUndo(one.at, Date.now())) return
          useTaps.getState().add(training, one.judged.entry, { part: one.part, undo: true })
          const undone = (noted: Noted) => (noted.key === key ? { ...noted, undone: true } : noted)
          set({ judged: undefined, isIn: false, noted: get().noted.map(undone) })
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

onErased(() => useDoor.setState({ judged: undefined, isIn: false, noted: [] }))
