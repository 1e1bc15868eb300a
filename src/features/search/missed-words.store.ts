import { own } from '@/contract/shared/own.rules'
import { create } from 'zustand'
import { uuidV7 } from '@/contract/shared/uuid.rules'
import { deviceId } from '@/platform/device-id'
import { isRetryable, useOutbox } from '@/platform/outbox'
import { missedWordsSteps } from './missed-words.api'
import { toldKey, type Told } from './missed-words.model'

interface MissedWordsStore {
  /** Until the app is closed. */
  told: Record<string, Told>
  /** Sends the words through the outbox. Nothing else of a search leaves the phone. */
  send: (words: string[]) => Promise<void>
}

export const useMissedWords = create<MissedWordsStore>()((set, get) => ({
  told: {},

  async send(words) {
    const key = toldKey(words)
    const before = own(get().told, key)
    if (before && before.state !== 'refused') return
    const put = (told: Told) => set({ told: { ...get().told, [key]: told } })
    put({ state: 'sending' })
    const answer = await useOutbox.getState().post({
      id: uuidV7(Date.now()),
      steps: missedWordsSteps({ words, device: deviceId() }),
      light: true,
    })
    if (answer.kind === 'ready') put({ state: 'sent' })
    else if (isRetryable(answer.failure)) put({ state: 'waiting' })
    else put({ state: 'refused', failure: answer.failure })
  },
}))
