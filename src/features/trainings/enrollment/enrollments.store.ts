import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type { Enrollment, Way } from '@/contract/trainings/trainings.schema'
import { uuidV7 } from '@/contract/shared/uuid.rules'
import { ownStorage, onErased } from '@/platform/storage'
import { once } from '@/shared/lib/once'
import {
  idle,
  isUndecided,
  isUnreachable,
  loading,
  ready,
  type Remote,
  type Settled,
} from '@/shared/lib/remote'
import * as api from './enrollments.api'

type Answer = Promise<Settled<Enrollment>>

interface SignUpRequest {
  way: Way
  needs?: string
  /** Although the citizen has something else at that time. */
  despiteOverlap?: boolean
}

interface EnrollmentsStore {
  /** The citizen's own enrollments, latest first. */
  list: Remote<Enrollment[]>
  /** The server could not be reached, so what is on screen was read earlier. */
  offline: boolean
  /** Idempotency keys of undecided sign-ups, by training, so that a retry reuses its key. */
  keys: Record<string, string>
  load: () => Promise<void>
  /** Null: not enrolled in this training. */
  loadOne: (training: string) => Promise<Settled<Enrollment | null>>
  signUp: (training: string, request: SignUpRequest) => Answer
  /** Returns the seat, leaves the waitlist or declines the offer. */
  giveUp: (training: string) => Answer
  accept: (training: string, despiteOverlap?: boolean) => Answer
  upsert: (enrollment: Enrollment) => void
  /** On sign-out. */
  forget: () => void
}

/** Counts local changes: a list that was requested before one is outdated. */
let changes = 0

/** The citizen's enrollments, stored on the phone so that admission tickets work offline. */
export const useEnrollments = create<EnrollmentsStore>()(
  persist(
    (set, get) => {
      const change = (name: string, training: string, request: () => Answer) =>
        once(`${name} ${training}`, async () => {
          const answer = await request()
          if (answer.kind === 'ready') get().upsert(answer.value)
          return answer
        })

      async function send(training: string, request: SignUpRequest) {
        const key = get().keys[training] ?? uuidV7(Date.now())
        set({ keys: { ...get().keys, [training]: key } }) // before sending: the app may be closed
        const answer = await api.signUp(training, { ...request, key })
        const { [training]: _, ...others } = get().keys
        if (answer.kind === 'ready' || !isUndecided(answer.failure)) set({ keys: others })
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
          else set(get().list.kind === 'ready' ? { offline: true } : { list }) // old is better than none
        },

        async loadOne(training) {
          const answer = await api.getEnrollment(training)
          if (answer.kind === 'ready' && answer.value) get().upsert(answer.value)
          set({ offline: answer.kind === 'failed' && isUnreachable(answer.failure) })
          return answer
        },

        signUp: (training, request) => change('sign-up', training, () => send(training, request)),
        giveUp: (training) => change('give-up', training, () => api.giveUp(training)),
        accept: (training, despiteOverlap = false) =>
          change('accept', training, () => api.acceptOffer(training, despiteOverlap)),

        upsert(enrollment) {
          changes++
          const { list } = get()
          set({ list: ready(upserted(list.kind === 'ready' ? list.value : [], enrollment)) })
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

const upserted = (list: Enrollment[], enrollment: Enrollment) => [
  enrollment,
  ...list.filter(({ training }) => training.id !== enrollment.training.id),
]

interface Kept {
  kept?: Enrollment[]
  keys?: Record<string, string>
}

onErased(() => useEnrollments.getState().forget())
