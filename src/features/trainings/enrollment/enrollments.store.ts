import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type { Enrollment, Way } from '@/contract/trainings/trainings.schema'
import { uuidV7 } from '@/contract/shared/uuid.rules'
import { ownStorage, onErased } from '@/platform/storage'
import { idle, loading, ready, type Remote, type Settled } from '@/shared/lib/remote'
import * as api from './enrollments.api'

interface EnrollmentsStore {
  /** All one's own, the latest first. */
  list: Remote<Enrollment[]>
  /** The server could not be reached: what is on screen was read earlier. */
  offline: boolean
  /** Of sign-ups that were sent and not answered yet, by training: a retry carries the same key. */
  keys: Record<string, string>
  load: () => Promise<void>
  /** One training's. Undefined in the list where there is none. */
  loadOne: (training: string) => Promise<Settled<Enrollment | null>>
  signUp: (training: string, wish: { way: Way; needs?: string }) => Promise<Settled<Enrollment>>
  /** Gives the seat back, leaves the waitlist, or says no to an offer. */
  giveUp: (training: string) => Promise<Settled<Enrollment>>
  accept: (training: string) => Promise<Settled<Enrollment>>
  /** What another call has answered about one. */
  know: (enrollment: Enrollment) => void
  /** Somebody else holds the phone now. */
  forget: () => void
}

/** Acts that wait for their answer: pressed twice is pressed once. */
const underWay = new Map<string, Promise<Settled<Enrollment>>>()

function once(name: string, ask: () => Promise<Settled<Enrollment>>) {
  const asking = underWay.get(name) ?? ask().finally(() => underWay.delete(name))
  underWay.set(name, asking)
  return asking
}

/** How often something became known: a list that was asked for before that is older. */
let changes = 0

/** One's own enrollments, tickets included. Kept on the phone: a ticket has to work without a network. */
export const useEnrollments = create<EnrollmentsStore>()(
  persist(
    (set, get) => {
      const kept = () => {
        const { list } = get()
        return list.kind === 'ready' ? list.value : []
      }

      const act = (name: string, training: string, ask: () => Promise<Settled<Enrollment>>) =>
        once(`${name} ${training}`, async () => {
          const answer = await ask()
          if (answer.kind === 'ready') get().know(answer.value)
          return answer
        })

      async function send(training: string, wish: { way: Way; needs?: string }) {
        const key = get().keys[training] ?? uuidV7(Date.now())
        set({ keys: { ...get().keys, [training]: key } }) // before it is sent: the app may be closed
        const answer = await api.signUp(training, { ...wish, key })
        const { [training]: _, ...others } = get().keys
        set({ keys: answer.kind === 'ready' ? others : { ...others, [training]: key } })
        return answer
      }

      return {
        list: idle,
        offline: false,
        keys: {},

        async load() {
          if (get().list.kind !== 'ready') set({ list: loading })
          const before = changes
          const list = await api.listEnrollments()
          if (changes !== before) return
          if (list.kind === 'ready') set({ list, offline: false })
          else if (list.failure.code === 'signed_out') get().forget()
          else set(get().list.kind === 'ready' ? { offline: true } : { list }) // better old than blank
        },

        async loadOne(training) {
          const answer = await api.getEnrollment(training)
          if (answer.kind === 'ready' && answer.value) get().know(answer.value)
          set({ offline: answer.kind === 'failed' && answer.failure.code === 'offline' })
          return answer
        },

        signUp: (training, wish) => act('sign-up', training, () => send(training, wish)),
        giveUp: (training) => act('give-up', training, () => api.giveUp(training)),
        accept: (training) => act('accept', training, () => api.acceptOffer(training)),

        know(enrollment) {
          changes++
          const { id } = enrollment.training
          set({ list: ready([enrollment, ...kept().filter(({ training }) => training.id !== id)]) })
        },

        forget() {
          changes++
          set({ list: idle, offline: false, keys: {} })
        },
      }
    },
    {
      name: 'enrollments',
      storage: createJSONStorage(() => ownStorage),
      partialize: ({ list, keys }) => ({
        keys,
        ...(list.kind === 'ready' && { kept: list.value }),
      }),
      merge: (stored, now) => {
        const { kept, keys = {} } = (stored ?? {}) as Kept
        return { ...now, keys, ...(kept && { list: ready(kept) }) }
      },
    },
  ),
)

interface Kept {
  kept?: Enrollment[]
  keys?: Record<string, string>
}

onErased(() => useEnrollments.getState().forget())
