import { create } from 'zustand'
import type {
  SettingDecision,
  SettingForm,
  StaffSetting,
} from '@/contract/facts/public-settings.schema'
import { uuidV7 } from '@/contract/shared/uuid.rules'
import { draftsById } from '@/platform/drafts-by-id'
import { onErased } from '@/platform/storage'
import { idempotencyKeys } from '@/shared/lib/idempotency-keys'
import { once } from '@/shared/lib/once'
import { idle, loading, type Remote, type Settled } from '@/shared/lib/remote'
import type { SettingDraft } from './settings.model'
import * as api from './staff-settings.api'

interface StaffSettingsStore {
  settings: Remote<StaffSetting[]>
  load: () => Promise<void>
  propose: (form: SettingForm) => Promise<Settled<StaffSetting[]>>
  decide: (id: string, decision: SettingDecision) => Promise<Settled<StaffSetting[]>>
}

/** Versions that are typed and not sent yet, by setting. */
export const useSettingDrafts = draftsById<SettingDraft>('setting-drafts')

/** Reasons of refusals that are typed and not sent yet, by version. */
export const useSettingRefusals = draftsById<{ reason?: string }>('setting-refusals')

/** Settings that citizens feel, as supervisors see them. */
export const useStaffSettings = create<StaffSettingsStore>()((set, get) => {
  const withKey = idempotencyKeys(() => uuidV7(Date.now()))

  async function take(answer: Settled<StaffSetting[]>) {
    if (answer.kind === 'ready') set({ settings: answer })
    else if (answer.failure.code === 'conflict') await get().load() // what a colleague did meanwhile
    return answer
  }

  return {
    settings: idle,

    load: () =>
      once('settings', async () => {
        if (get().settings.kind !== 'ready') set({ settings: loading })
        const settings = await api.listSettings()
        if (settings.kind === 'ready' || get().settings.kind !== 'ready') set({ settings })
      }),

    propose: (form) =>
      once(`propose ${form.name}`, async () =>
        take(await withKey(JSON.stringify(form), (id) => api.proposeSetting(id, form))),
      ),

    decide: (id, decision) =>
      once(`decide ${id}`, async () => take(await api.decideSetting(id, decision))),
  }
})

onErased(() => useStaffSettings.setState({ settings: idle }))
