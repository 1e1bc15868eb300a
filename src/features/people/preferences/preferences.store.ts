import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { deviceLanguage } from '@/platform/device'
import { stateStorage } from '@/platform/storage'
import type { Language } from '@/shared/lib/language'

interface PreferencesStore {
  /** Chosen here; until then the phone's own. */
  chosen?: Language
  elder: boolean
  /** The district whose outlets come first where the position is not known: a code, or none. */
  district?: string
  chooseLanguage: (language: Language) => void
  chooseElder: (elder: boolean) => void
  chooseDistrict: (district: string | undefined) => void
}

/** How this phone's owner wants it. Kept on the phone, told to no server. */
export const usePreferences = create<PreferencesStore>()(
  persist(
    (set) => ({
      elder: false,
      chooseLanguage: (chosen) => set({ chosen }),
      chooseElder: (elder) => set({ elder }),
      chooseDistrict: (district) => set({ district }),
    }),
    { name: 'preferences', storage: createJSONStorage(() => stateStorage) },
  ),
)

export const languageOf = ({ chosen }: { chosen?: Language }) => chosen ?? deviceLanguage()
