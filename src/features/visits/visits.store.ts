import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type { ArrivalForm, Visit, VisitAct, VisitForm } from '@/contract/visits.schema'
import { uuidV7 } from '@/contract/uuid.rules'
import { onErased, ownStorage } from '@/platform/storage'
import { once } from '@/shared/lib/once'
import { idle, loading, ready, type Remote, type Settled } from '@/shared/lib/remote'
import * as api from './visits.api'

/** What can be done with a visit, without the key that the store gives it. */
export type Act = VisitAct extends infer A ? (A extends unknown ? Omit<A, 'key'> : never) : never

interface VisitsStore {
  /** All one's own. */
  list: Remote<Visit[]>
  /** When each was read, in ms since 1970. */
  readAt: Record<string, number>
  /** The server could not be reached: what is on screen was read earlier. */
  offline: boolean
  /** Of what was sent and not answered: the same, sent again, carries the same key. */
  keys: Record<string, string>
  load: () => Promise<void>
  loadOne: (id: string) => Promise<Settled<Visit>>
  /** Books a slot, or takes a number. */
  make: (form: VisitForm) => Promise<Settled<Visit>>
  act: (id: string, act: Act) => Promise<Settled<Visit>>
  /** Is at a window, by its code. */
  arrive: (form: Omit<ArrivalForm, 'id'>) => Promise<Settled<Visit>>
}

/** How often something became known, or was erased: what was asked for before that is older. */
let changes = 0
let owners = 0

type Change = (change: Partial<VisitsStore>) => void

function knowing(set: Change, get: () => VisitsStore) {
  function know(visit: Visit) {
    changes++
    const { list, readAt } = get()
    const others = list.kind === 'ready' ? list.value.filter(({ id }) => id !== visit.id) : []
    set({
      list: ready([visit, ...others]),
      readAt: { ...readAt, [visit.id]: Date.now() },
      offline: false,
    })
  }

  async function settle(asking: Promise<Settled<Visit>>) {
    const owner = owners
    const answer = await asking
    if (answer.kind === 'ready' && owner === owners) know(answer.value)
    return answer
  }

  /** Sends a wish under its key, which stays its own until an answer comes, even one that refuses. */
  const keyed = (wish: string, send: (key: string) => Promise<Settled<Visit>>) =>
    once(`visit ${wish}`, async () => {
      const key = get().keys[wish] ?? uuidV7(Date.now())
      set({ keys: { ...get().keys, [wish]: key } }) // before it is sent: the app may be closed
      const answer = await settle(send(key))
      const { [wish]: _, ...others } = get().keys
      if (!isUnanswered(answer)) set({ keys: others })
      return answer
    })

  return { settle, keyed }
}

/** One's own visits. Kept on the phone: code, place and what to bring have to work without a network. */
export const useVisits = create<VisitsStore>()(
  persist(
    (set, get) => {
      const { settle, keyed } = knowing(set, get)

      return {
        list: idle,
        readAt: {},
        offline: false,
        keys: {},

        async load() {
          if (get().list.kind !== 'ready') set({ list: loading })
          const before = changes
          const list = await api.listVisits()
          if (changes !== before) return
          if (list.kind === 'ready') {
            const now = Date.now()
            const readAt = Object.fromEntries(list.value.map(({ id }) => [id, now]))
            set({ list, readAt, offline: false })
          } else if (list.failure.code === 'signed_out') forget()
          else set(get().list.kind === 'ready' ? { offline: true } : { list }) // better old than blank
        },

        async loadOne(id) {
          const answer = await settle(api.getVisit(id))
          if (answer.kind === 'failed') set({ offline: answer.failure.code === 'offline' })
          return answer
        },

        make: (form) => keyed(JSON.stringify(form), (id) => api.makeVisit(id, form)),

        act: (id, act) =>
          keyed(`${id} ${JSON.stringify(act)}`, (key) => api.actOnVisit(id, { ...act, key })),

        arrive: (form) => keyed(JSON.stringify(form), (id) => api.arrive({ ...form, id })),
      }
    },
    {
      name: 'visits',
      storage: createJSONStorage(() => ownStorage),
      partialize: ({ list, readAt, keys }) => ({
        readAt,
        keys,
        ...(list.kind === 'ready' && { kept: list.value }),
      }),
      merge: (stored, now) => {
        const { kept, ...others } = (stored ?? {}) as Kept
        return { ...now, ...others, ...(kept && { list: ready(kept) }) }
      },
    },
  ),
)

interface Kept extends Partial<Pick<VisitsStore, 'readAt' | 'keys'>> {
  kept?: Visit[]
}

const isUnanswered = (answer: Settled<Visit>) =>
  answer.kind === 'failed' && ['offline', 'unavailable', 'broken'].includes(answer.failure.code)

/** Somebody else holds the phone now. */
function forget() {
  changes++
  owners++
  useVisits.setState({ list: idle, readAt: {}, offline: false, keys: {} })
}

onErased(forget)
