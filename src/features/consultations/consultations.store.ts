import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type { Failure } from '@/contract/shared/failure'
import type {
  AskForm,
  CitizenAction,
  Consultation,
  ListedConsultation,
} from '@/contract/consultations/consultations.schema'
import { own } from '@/contract/shared/own.rules'
import { uuidV7 } from '@/contract/shared/uuid.rules'
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
import { idle, type Settled } from '@/shared/lib/remote'
import { typedSince } from '@/shared/lib/typed-since'
import * as api from './consultations.api'
import { additionLeft, withRefusal } from './asking/draft-documents.model'
import { useDrafts } from './asking/drafts.store'
import type { QuestionParcel } from './asking/outbox.model'
import { isBegun } from './asking/question-draft.model'

/** Latest first. */
type Own = Records<ListedConsultation, Consultation>

interface ConsultationsStore extends Own {
  load: () => Promise<void>
  loadMore: () => Promise<Failure | undefined>
  loadOne: (id: string) => Promise<void>
  /** Sends a question or queues it in the outbox. The draft moves into the parcel. */
  ask: (id: string, form: AskForm, from: QuestionParcel) => Promise<Settled<unknown>>
  /** Turns a queued question back into a draft. False: it is being sent, or another one is being written there. */
  takeBack: (id: string) => boolean
  /** Actions with text are queued while offline; others fail. */
  act: (id: string, act: CitizenAction) => Promise<Settled<unknown>>
  /** Queued while offline. */
  countHelped: (answer: string) => void
}

const source = { list: api.listConsultations, detail: api.getConsultation, now: serverNow }

const drafts = useDrafts.getState
const outbox = useOutbox.getState

/** Through the outbox. The draft stays if they are refused. */
async function sendWords(id: string, body: CitizenAction) {
  const words = own(drafts().words, id) ?? {}
  const left = typedSince(() => own(drafts().words, id))
  const { documents = [] } = body.do === 'add' ? words : {}
  const pictures = body.do === 'add' ? body.pictures : []
  const answer = await outbox().post({
    id: body.key,
    steps: api.actSteps(id, body, documents),
    pictures: [...pictures, ...documents.map((document) => document.id)],
    from: { kind: 'act', consultation: id },
  })
  if (answer.kind === 'failed' && !isRetryable(answer.failure)) {
    const parcel = outbox().takeBack(body.key)
    if (parcel) drafts().keepWords(id, withRefusal(own(drafts().words, id) ?? words, parcel))
  } else drafts().leaveWords(id, left() && additionLeft(left()!, words)) // sent, or it waits
  return answer
}

/** The citizen's consultations, cached on the phone. */
export const useConsultations = create<ConsultationsStore>()(
  persist(
    (set, get) => {
      const { show, sessionGuard, load, loadMore, loadOne, forget } = recordsReader(
        set,
        get,
        source,
      )
      onErased(forget)

      const upsert = (id: string, answer: Settled<unknown>, isHere: () => boolean) => {
        if (answer.kind === 'ready' && answer.value && isHere())
          show(id, answer as Settled<Consultation>)
        return answer
      }

      async function sendAct(id: string, body: CitizenAction) {
        const isHere = sessionGuard()
        const answer = 'text' in body ? await sendWords(id, body) : await api.act(id, body)
        return upsert(id, answer, isHere)
      }

      return {
        list: idle,
        details: {},
        offline: false,
        load,
        loadMore,
        loadOne,

        async ask(id, form, from) {
          const { documents = [] } = from.draft
          const isHere = sessionGuard()
          const pictures = [...form.pictures, ...documents.map((document) => document.id)]
          const steps = api.askSteps(id, form, documents)
          const sent = outbox().post({ id, steps, pictures, from })
          drafts().drop(from.place) // it is in the outbox by now
          const answer = upsert(id, await sent, isHere)
          if (answer.kind === 'failed' && !isRetryable(answer.failure)) get().takeBack(id)
          return answer
        },

        takeBack(id) {
          const { place } = (outbox().find(id)?.from ?? {}) as Partial<QuestionParcel>
          if (!place || isBegun(own(drafts().drafts, place))) return false
          const parcel = outbox().takeBack(id)
          const from = parcel?.from as QuestionParcel | undefined
          if (parcel && from) drafts().keep(place, withRefusal(from.draft, parcel))
          return from !== undefined
        },

        act: (id, body) => once(`consultation ${id} ${body.do}`, () => sendAct(id, body)),

        countHelped(answer) {
          const key = uuidV7(Date.now())
          void outbox().post({ id: key, steps: api.helpedSteps(answer, key), light: true })
        },
      }
    },
    {
      name: 'consultations',
      storage: createJSONStorage(() => ownStorage),
      partialize: toStoredRecords,
      merge: withStoredRecords,
    },
  ),
)
