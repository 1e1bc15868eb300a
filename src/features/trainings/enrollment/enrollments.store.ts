import { own } from '@/contract/shared/own.rules'
import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type { Enrollment, Way } from '@/contract/trainings/trainings.schema'
import { uuidV7 } from '@/contract/shared/uuid.rules'
import { serverNow } from '@/platform/server-clock'
import { ownStorage, onErased } from '@/platform/storage'
import { once } from '@/shared/lib/once'
import { ownListReader, withStoredOwnList, type OwnList } from '@/shared/lib/own-list'
import { idle, isUndecided, isUnreachable, type Settled } from '@/shared/lib/remote'
import * as api from './enrollments.api'

type Answer = Promise<Settled<Enrollment>>

interface SignUpRequest {
  way: Way
  needs?: string
  /** Although the citizen has something else at that time. */
  despiteOverlap?: boolean
}

/** The list is read as a whole: a citizen has one enrollment for each training. Latest first. */
interface EnrollmentsStore extends OwnList<Enrollment> {
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

/** The citizen's enrollments, stored on the phone so that admission tickets work offline. */
export const useEnrollments = create<EnrollmentsStore>()(
  persist(
    (set, get) => {
      const { load, upsert, forget } = ownListReader<Enrollment>(set, get, {
        read: api.listEnrollments,
        keyOf: ({ training }) => training.id,
        now: serverNow,
        onForget: () => set({ keys: {} }),
      })
      onErased(forget)

      const change = (name: string, training: string, request: () => Answer) =>
        once(`${name} ${training}`, async () => {
          const answer = await request()
          if (answer.kind === 'ready') upsert(answer.value)
          return answer
        })

      async function send(training: string, request: SignUpRequest) {
        const key = own(get().keys, training) ?? uuidV7(Date.now())
        set({ keys: { ...get().keys, [training]: key } }) // before sending: the app may be closed
        const answer = await api.signUp(training, { ...request, key })
        const { [training]: _, ...others } = get().keys
        if (answer.kind === 'ready' || !isUndecided(answer.failure)) set({ keys: others })
        return answer
      }

      return {
        list: idle,
        readAt: {},
        offline: false,
        keys: {},
        load,
        upsert,
        forget,

        async loadOne(training) {
          const answer = await api.getEnrollment(training)
          if (answer.kind === 'ready' && answer.value) upsert(answer.value)
          set({ offline: answer.kind === 'failed' && isUnreachable(answer.failure) })
          return answer
        },

        signUp: (training, request) => change('sign-up', training, () => send(training, request)),
        giveUp: (training) => change('give-up', training, () => api.giveUp(training)),
        accept: (training, despiteOverlap = false) =>
          change('accept', training, () => api.acceptOffer(training, despiteOverlap)),
      }
    },
    {
      name: 'enrollments',
      storage: createJSONStorage(() => ownStorage),
      partialize: ({ list, readAt, keys }) => ({
        keys,
        readAt,
        ...(list.kind === 'ready' && { kept: list.value }), // all: the learning record shows them offline
      }),
      merge: (stored, initial) => {
        const { keys = {} } = (stored ?? {}) as Partial<EnrollmentsStore>
        return { ...withStoredOwnList<EnrollmentsStore, Enrollment>(stored, initial), keys }
      },
    },
  ),
)
