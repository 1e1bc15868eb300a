import type { SettingDecision, SettingVersion } from '@/contract/facts/public-settings.schema'
import { meantLine } from '@/contract/shared/as-meant/text.rules'
import type { Failure } from '@/contract/shared/failure'
import { own } from '@/contract/shared/own.rules'
import { settingsText } from '@/features/facts/settings/settings.text'
import { useSettingRefusals } from '@/features/facts/settings/staff-settings.store'
import { useWords } from '@/shared/ui/shell'
import { TextSheet } from '@/shared/ui/text-sheet'

interface Props {
  version: SettingVersion | undefined
  busy: boolean
  failure: Failure | undefined
  decide: (version: SettingVersion, decision: SettingDecision) => Promise<boolean>
  onClose: () => void
}

/** Asks why a version is not published. What is typed stays until it is sent. */
export function RefusalSheet({ version, busy, failure, decide, onClose }: Props) {
  const text = useWords(settingsText)
  const { drafts, keep, sending } = useSettingRefusals()
  const reason = (version && own(drafts, version.id)?.reason) ?? ''

  async function send() {
    if (!version) return
    const arrived = sending(version.id)
    if (!(await decide(version, { do: 'refuse', reason: meantLine(reason) }))) return
    arrived()
    onClose()
  }
  return (
    <TextSheet
      question={version && { title: text.refuse, label: text.whyRefuse }}
      words={reason}
      maxLength={120}
      busy={busy}
      failure={failure}
      onWords={(words) => version && keep(version.id, { reason: words })}
      onSend={() => void send()}
      onClose={onClose}
    />
  )
}
