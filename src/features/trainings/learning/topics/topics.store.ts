import { create } from 'zustand'
import type { Failure } from '@/contract/shared/failure'
import type { Topic } from '@/contract/trainings/learning.schema'
import { onErased } from '@/platform/storage'
import { idle, loading, ready, type Remote } from '@/shared/lib/remote'
import * as api from '../learning.api'

interface TopicsStore {
  topics: Remote<Topic[]>
  /** The topic whose vote is being sent. */
  sending?: string
  /** Of the last vote. */
  failure?: Failure
  load: () => Promise<void>
  vote: (topic: string, on: boolean) => Promise<void>
}

/** Topics citizens vote for. */
export const useTopics = create<TopicsStore>()((set, get) => ({
  topics: idle,

  async load() {
    if (get().topics.kind !== 'ready') set({ topics: loading })
    const topics = await api.listTopics()
    if (get().sending) return // the answer to the vote will be newer
    if (topics.kind === 'ready' || get().topics.kind !== 'ready') set({ topics })
  },

  async vote(topic, on) {
    if (get().sending) return // a double tap counts once
    set({ sending: topic, failure: undefined })
    const answer = await api.vote({ topic, on })
    if (answer.kind === 'ready') set({ sending: undefined, topics: answer })
    else set({ sending: undefined, failure: answer.failure })
  },
}))

// The citizen's own votes are personal data.
onErased(() => {
  const { topics } = useTopics.getState()
  if (topics.kind === 'ready')
    useTopics.setState({ topics: ready(topics.value.map((topic) => ({ ...topic, mine: false }))) })
})
