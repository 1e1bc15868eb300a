import { useEffect } from 'react'
import { create } from 'zustand'
import type { FactReportFigure, ReportedFact } from '@/contract/facts/fact-reports.schema'
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

/** Undefined: there were too few corrections of this to tell. */
export const figureOf = (figures: FactReportFigure[], { kind, id }: ReportedFact) =>
  figures.find(({ about }) => about.kind === kind && about.id === id)

/** Reads the figures, and returns that of an outlet or a guide. */
export function useCorrectionFigure(about: ReportedFact) {
  const { figures, load } = useCorrections()
  useEffect(() => void load(), [load])
  return figureOf(figures, about)
}
