import { create } from 'zustand'
import type { Certificate } from '@/contract/trainings/learning.schema'
import { idle, loading, type Remote } from '@/shared/lib/remote'
import * as api from '../learning.api'

interface CertificateStore {
  /** The number that was looked up last. */
  asked?: string
  answer: Remote<Certificate>
  verify: (number: string) => Promise<void>
}

/** Whether a certificate is one of ours. Anybody may ask. */
export const useCertificate = create<CertificateStore>()((set, get) => ({
  answer: idle,

  async verify(number) {
    const isKnown = get().asked === number && get().answer.kind === 'ready'
    if (!isKnown) set({ asked: number, answer: loading })
    const answer = await api.getCertificate(number)
    if (get().asked === number) set({ answer })
  },
}))
