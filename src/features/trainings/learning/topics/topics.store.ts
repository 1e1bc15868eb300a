import { create } from 'zustand'
import type { Failure } from '@/contract/shared/failure'
import type { Topic } from '@/contract/trainings/learning.schema'
import { onErased } from '@/platform/storage'
import { idle, loading, ready, type Remote } from '@/shared/lib/remote'
import * as api from '../learning.api'

interface TopicsStore {
  topics: Remote<Topic[]>
  /** The wish that is on its way. */
  sending?: string
  /** Why the last wish did not arrive. */
  failure?: Failure
  load: () => Promise<void>
  vote: (topic: string, on: boolean) => Promise<void>
}

/** The topics somebody can wish for. */
export const useTopics = create<TopicsStore>()((set, get) => ({
  topics: idle,

  async load() {
    if (get().topics.kind !== 'ready') set({ topics: loading })
    const topics = await api.listTopics()
    if (get().sending) return // what was just wished is newer
    if (topics.kind === 'ready' || get().topics.kind !== 'ready') set({ topics })
  },

  async vote(topic, on) {
    if (get().sending) return // a double tap is one tap
    set({ sending: topic, failure: undefined })
    const answer = await api.vote({ topic, on })
    if (answer.kind === 'ready') set({ sending: undefined, topics: answer })
    else set({ sending: undefined, failure: answer.failure })
  },
}))

/** Which wishes are whose leaves with them. */
onErased(() => {
  const { topics } = useTopics.getState()
  if (topics.kind === 'ready')
    useTopics.setState({ topics: ready(topics.value.map((topic) => ({ ...topic, mine: false }))) })
})
