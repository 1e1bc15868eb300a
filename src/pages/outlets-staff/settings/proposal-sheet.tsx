import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Failure } from '@/contract/shared/failure'
import type { IsoDay } from '@/contract/shared/time.types'
import { SettingFields } from '@/features/facts/settings/components/setting-fields'
import {
  toForm,
  type KnownSetting,
  type SettingProblems,
} from '@/features/facts/settings/settings.model'
import { settingsText } from '@/features/facts/settings/settings.text'
import { useSettingDrafts, useStaffSettings } from '@/features/facts/settings/staff-settings.store'
import { showToast } from '@/platform/toast'
import { textSheetText } from '@/shared/text-sheet.text'
import { Button } from '@/shared/ui/button'
import { SendFailure } from '@/shared/ui/send-failure'
import { Sheet } from '@/shared/ui/sheet'
import { useWords } from '@/shared/ui/shell'

interface Props {
  setting: KnownSetting | undefined
  today: IsoDay
  onClose: () => void
}

/** Asks for a version of a setting. What is typed stays until it is sent. */
export function ProposalSheet({ setting, today, onClose }: Props) {
  const text = useWords(settingsText)
  const common = useWords(textSheetText)
  const { drafts, keep } = useSettingDrafts()
  const { busy, problems, failure, send, forget } = useProposal(today, onClose)
  const close = () => {
    forget()
    onClose()
  }
  return (
    <Sheet
      open={setting !== undefined}
      title={setting ? text.name[setting.name] : ''}
      onClose={close}
    >
      {setting && (
        <SettingFields
          name={setting.name}
          draft={drafts[setting.name] ?? {}}
          problems={problems}
          onChange={(change) => keep(setting.name, change)}
        />
      )}
      <SendFailure failure={failure} />
      <View className='section'>
        <Button
          look='primary'
          size='block'
          words={busy ? common.sending : text.send}
          busy={busy}
          onTap={() => setting && void send(setting)}
        />
        <Button look='quiet' size='block' words={common.cancel} onTap={close} />
      </View>
    </Sheet>
  )
}

function useProposal(today: IsoDay, onDone: () => void) {
  const text = useWords(settingsText)
  const [busy, setBusy] = useState(false)
  const [problems, setProblems] = useState<SettingProblems>({})
  const [failure, setFailure] = useState<Failure>()

  function forget() {
    setProblems({})
    setFailure(undefined)
  }

  async function send(setting: KnownSetting) {
    if (busy) return
    const { drafts, sending } = useSettingDrafts.getState()
    const meant = toForm(setting, drafts[setting.name] ?? {}, today)
    setProblems('problems' in meant ? meant.problems : {})
    if ('problems' in meant) return
    setBusy(true)
    const arrived = sending(setting.name)
    const answer = await useStaffSettings.getState().propose(meant.form)
    setBusy(false)
    setFailure(answer.kind === 'failed' ? answer.failure : undefined)
    if (answer.kind === 'failed') return
    arrived()
    showToast(text.done.propose)
    onDone()
  }
  return { busy, problems, failure, send, forget }
}
