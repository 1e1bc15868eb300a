import { create } from 'zustand'
import type { Certificate } from '@/contract/trainings/learning.schema'
import { idle, loading, type Remote } from '@/shared/lib/remote'
import * as api from '../learning.api'

interface CertificateStore {
  /** Of the last lookup. */
  number?: string
  result: Remote<Certificate>
  verify: (number: string) => Promise<void>
}

/** Public verification of certificates. */
export const useCertificate = create<CertificateStore>()((set, get) => ({
  result: idle,

  async verify(number) {
    const isKnown = get().number === number && get().result.kind === 'ready'
    if (!isKnown) set({ number, result: loading })
    const answer = await api.getCertificate(number)
    if (get().number === number) set({ result: answer })
  },
}))
