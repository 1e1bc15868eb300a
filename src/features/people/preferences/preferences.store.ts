import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { deviceLanguage } from '@/platform/device'
import { stateStorage } from '@/platform/storage'
import type { Language } from '@/shared/lib/language'

interface PreferencesStore {
  /** Undefined: the language of the phone is used. */
  chosen?: Language
  /** Large type and simpler pages. */
  elder: boolean
  /** Code of the district whose outlets come first while the position is unknown. */
  district?: string
  chooseLanguage: (language: Language) => void
  chooseElder: (elder: boolean) => void
  chooseDistrict: (district: string | undefined) => void
}

/** Settings of the app. Stored on the phone, never sent to a server. */
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
