import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type { Rectification, RectificationAction } from '@/contract/ratings/rectifications.schema'
import { isRetryable, useOutbox } from '@/platform/outbox'
import { serverNow } from '@/platform/server-clock'
import { onErased, ownStorage } from '@/platform/storage'
import { once } from '@/shared/lib/once'
import {
  toStoredRecords,
  recordsReader,
  withStoredRecords,
  type Records,
} from '@/shared/lib/records'
import { idle, ready, type Settled } from '@/shared/lib/remote'
import { typedSince } from '@/shared/lib/typed-since'
import type { RectificationParcel } from './rectification.model'
import * as api from './rectifications.api'
import { draftText, useRectificationDrafts } from './rectification-drafts.store'

/** There is no list: ids come with the ratings. */
type Own = Records<never, Rectification>

interface RectificationsStore extends Own {
  loadOne: (id: string) => Promise<void>
  /** With a text: through the outbox. Without: now or never. */
  act: (id: string, act: RectificationAction) => Promise<Settled<unknown>>
}

/** Rectifications of the signed-in citizen, kept on the phone for offline reading. */
export const useRectifications = create<RectificationsStore>()(
  persist(
    (set, get) => {
      const { show, sessionGuard, loadOne, forget } = recordsReader<never, Rectification>(
        set,
        get,
        {
          list: async () => ready([]),
          detail: api.getRectification,
          now: serverNow,
        },
      )
      onErased(forget)
      const outbox = useOutbox.getState

      async function post(id: string, body: Exclude<RectificationAction, { do: 'confirm' }>) {
        const drafts = useRectificationDrafts.getState
        const left = typedSince(() => draftText(drafts(), id, body.do))
        const from: RectificationParcel = { kind: 'rectification', rectification: id, do: body.do }
        const answer = await outbox().post({ id: body.key, steps: api.actSteps(id, body), from })
        if (answer.kind === 'failed' && !isRetryable(answer.failure)) outbox().takeBack(body.key)
        else if (!left()) drafts().drop(id, body.do) // sent, or kept in the outbox
        return answer
      }

      async function send(id: string, body: RectificationAction) {
        const isCurrent = sessionGuard()
        const answer: Settled<unknown> =
          body.do === 'confirm' ? await api.act(id, body) : await post(id, body)
        if (answer.kind === 'ready' && answer.value && isCurrent())
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
      partialize: toStoredRecords,
      merge: withStoredRecords,
    },
  ),
)
