import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type { Rectification, RectificationAct } from '@/contract/ratings/rectifications.schema'
import { isRetryable, useOutbox } from '@/platform/outbox'
import { onErased, ownStorage } from '@/platform/storage'
import { once } from '@/shared/lib/once'
import { keptOf, reading, withKept, type Records } from '@/shared/lib/records'
import { idle, ready, type Settled } from '@/shared/lib/remote'
import type { SaidFrom } from './rectification.model'
import * as api from './rectifications.api'
import { useSayings } from './rectification-drafts.store'

/** Orders to put right what they rated; there is no list but their ratings. */
type Own = Records<never, Rectification>

interface RectificationsStore extends Own {
  loadOne: (id: string) => Promise<void>
  /** With words: kept until it can be sent. Without: now, or not at all. */
  act: (id: string, act: RectificationAct) => Promise<Settled<unknown>>
}

/** What is being put right for who is signed in. What was read stays on the phone. */
export const useRectifications = create<RectificationsStore>()(
  persist(
    (set, get) => {
      const { show, asker, loadOne, forget } = reading<never, Rectification>(set, get, {
        list: async () => ready([]),
        one: api.getRectification,
      })
      onErased(forget)
      const outbox = useOutbox.getState

      async function post(id: string, body: Exclude<RectificationAct, { do: 'confirm' }>) {
        const from: SaidFrom = { kind: 'rectification', rectification: id, do: body.do }
        const answer = await outbox().post({ id: body.key, steps: api.actSteps(id, body), from })
        if (answer.kind === 'failed' && !isRetryable(answer.failure)) outbox().takeBack(body.key)
        else useSayings.getState().drop(id, body.do) // sent, or it waits
        return answer
      }

      async function send(id: string, body: RectificationAct) {
        const isHere = asker()
        const answer: Settled<unknown> =
          body.do === 'confirm' ? await api.act(id, body) : await post(id, body)
        if (answer.kind === 'ready' && answer.value && isHere())
          show(id, answer as Settled<Rectification>)
        return answer
      }

      return {
        list: idle,
        details: {},
        offline: false,
        loadOne,
        act: (id, body) => once(`rectification ${id} ${body.do}`, () => send(id, body)),
      }
    },
    {
      name: 'rectifications',
      storage: createJSONStorage(() => ownStorage),
      partialize: keptOf,
      merge: withKept,
    },
  ),
)
