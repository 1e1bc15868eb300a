import { create } from 'zustand'
import type { FactReportFigure } from '@/contract/facts/fact-reports.schema'
import { once } from '@/shared/lib/once'
import * as api from './corrections.api'

interface CorrectionsStore {
  figures: FactReportFigure[]
  load: () => Promise<void>
}

/** Corrections after reports, by outlet and guide. Without an answer there are none to show. */
export const useCorrections = create<CorrectionsStore>()((set) => ({
  figures: [],
  load: () =>
    once('corrections', async () => {
      const figures = await api.listFigures()
      if (figures.kind === 'ready') set({ figures: figures.value })
    }),
}))
