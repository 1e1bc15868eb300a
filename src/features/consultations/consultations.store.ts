import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type {
  AskForm,
  CitizenAct,
  Consultation,
  ListedConsultation,
} from '@/contract/consultations.schema'
import { uuidV7 } from '@/contract/uuid.rules'
import { passes, useOutbox } from '@/platform/outbox'
import { onErased, ownStorage } from '@/platform/storage'
import { idle, loading, ready, type Remote, type Settled } from '@/shared/lib/remote'
import * as api from './consultations.api'
import { useDrafts } from './drafts.store'
import type { AskedFrom } from './waiting.model'

interface ConsultationsStore {
  /** One's own, the latest first. */
  list: Remote<ListedConsultation[]>
  /** Those that were opened. */
  details: Record<string, Remote<Consultation>>
  /** When the list was read, in ms since 1970. */
  readAt?: number | undefined
  /** The server could not be reached: what is on screen was read earlier. */
  offline: boolean
  load: () => Promise<void>
  loadOne: (id: string) => Promise<void>
  /** Sends it, or keeps it until it can be sent; what was typed leaves the draft for the parcel. */
  ask: (id: string, form: AskForm, from: AskedFrom) => Promise<Settled<unknown>>
  /** A question that waits becomes a draft again. False: it is on its way. */
  takeBack: (id: string) => boolean
  /** With words: kept until it can be sent. Without: now, or not at all. */
  act: (id: string, act: CitizenAct) => Promise<Settled<unknown>>
  /** An entry of the knowledge base answered it. Counted when the network allows. */
  countHelped: (answer: string) => void
}

/** So many that were opened stay on the phone. */
const mostKept = 10

/** Pressed twice is sent once. */
const underWay = new Map<string, Promise<Settled<unknown>>>()

type Get = () => ConsultationsStore
type Change = (change: Partial<ConsultationsStore>) => void

function reading(set: Change, get: Get) {
  const show = (id: string, remote: Remote<Consultation>) =>
    set({ details: { ...get().details, [id]: remote } })
  return {
    show,

    load: async () => {
      if (get().list.kind !== 'ready') set({ list: loading })
      const list = await api.listConsultations()
      if (list.kind === 'ready') set({ list, offline: false, readAt: Date.now() })
      else set(get().list.kind === 'ready' ? { offline: true } : { list }) // better old than blank
    },

    loadOne: async (id: string) => {
      const before = get().details[id]
      if (before?.kind !== 'ready') show(id, loading)
      const answer = await api.getConsultation(id)
      if (answer.kind === 'ready') {
        show(id, answer)
        set({ offline: false })
      } else if (before?.kind === 'ready' && answer.failure.code === 'offline')
        set({ offline: true })
      else show(id, answer)
    },
  }
}

/** One's own questions. What was read stays on the phone. */
export const useConsultations = create<ConsultationsStore>()(
  persist(
    (set, get) => {
      const { show, load, loadOne } = reading(set, get)
      const drafts = useDrafts.getState
      const outbox = useOutbox.getState

      function know(id: string, answer: Settled<unknown>) {
        if (answer.kind === 'ready' && answer.value) show(id, answer as Settled<Consultation>)
        return answer
      }

      async function sendAct(id: string, body: CitizenAct) {
        if (!('text' in body)) return know(id, await api.act(id, body))
        const pictures = body.do === 'add' ? body.pictures : []
        const from = { kind: 'act', consultation: id }
        const steps = api.actSteps(id, body)
        const answer = await outbox().post({ id: body.key, steps, pictures, from })
        if (answer.kind === 'failed' && !passes(answer.failure)) outbox().takeBack(body.key)
        else drafts().dropWords(id) // sent, or it waits
        return know(id, answer)
      }

      return {
        list: idle,
        details: {},
        offline: false,
        load,
        loadOne,

        async ask(id, form, from) {
          const { pictures } = form
          const sent = outbox().post({ id, steps: api.askSteps(id, form), pictures, from })
          drafts().drop(from.place) // it is in the outbox by now
          const answer = know(id, await sent)
          if (answer.kind === 'failed' && !passes(answer.failure)) get().takeBack(id)
          return answer
        },

        takeBack(id) {
          const from = outbox().takeBack(id)?.from as AskedFrom | undefined
          if (from) drafts().keep(from.place, from.draft)
          return from !== undefined
        },

        act(id, body) {
          const name = `${id} ${body.do}`
          const acting = underWay.get(name) ?? sendAct(id, body)
          underWay.set(name, acting)
          return acting.finally(() => underWay.delete(name))
        },

        countHelped(answer) {
          const key = uuidV7(Date.now())
          void outbox().post({ id: key, steps: api.helpedSteps(answer, key), light: true })
        },
      }
    },
    {
      name: 'consultations',
      storage: createJSONStorage(() => ownStorage),
      partialize: ({ list, details, readAt }) => ({
        readAt,
        ...(list.kind === 'ready' && { kept: list.value }),
        opened: Object.values(details)
          .flatMap((one) => (one.kind === 'ready' ? [one.value] : []))
          .slice(-mostKept),
      }),
      merge: (stored, now) => {
        const { kept, opened = [], readAt } = (stored ?? {}) as Kept
        const details = Object.fromEntries(opened.map((one) => [one.id, ready(one)]))
        return { ...now, details, readAt, ...(kept && { list: ready(kept) }) }
      },
    },
  ),
)

interface Kept {
  kept?: ListedConsultation[]
  opened?: Consultation[]
  readAt?: number
}

onErased(() => useConsultations.setState({ list: idle, details: {}, offline: false }))
