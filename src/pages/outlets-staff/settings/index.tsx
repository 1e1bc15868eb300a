import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { SettingDecision, SettingVersion } from '@/contract/facts/public-settings.schema'
import { clockAt } from '@/contract/facts/working-days.rules'
import type { Failure } from '@/contract/shared/failure'
import { DeskPage } from '@/features/consultations/staff/access/components/desk-page'
import { supervisorOf } from '@/features/consultations/staff/access/case-worker.model'
import { useFacts } from '@/features/facts/published/facts.store'
import { SettingCard } from '@/features/facts/settings/components/setting-card'
import { SettingHistory } from '@/features/facts/settings/components/setting-history'
import { groupsOf, type KnownSetting } from '@/features/facts/settings/settings.model'
import { settingsText } from '@/features/facts/settings/settings.text'
import { useStaffSettings } from '@/features/facts/settings/staff-settings.store'
import { useIdentity } from '@/features/people/identity/identity.store'
import { useMinute } from '@/platform/clock'
import { showToast } from '@/platform/toast'
import { RemoteView } from '@/shared/ui/remote-view'
import { Section } from '@/shared/ui/section'
import { SendFailure } from '@/shared/ui/send-failure'
import { Sheet } from '@/shared/ui/sheet'
import { useWords } from '@/shared/ui/shell'
import { ProposalSheet } from './proposal-sheet'
import { RefusalSheet } from './refusal-sheet'

export default function SettingsPage() {
  const who = useIdentity()
  const text = useWords(settingsText)
  const { settings, load } = useStaffSettings()
  return (
    <DeskPage who={who} title={text.title} of={supervisorOf} onShow={() => void load()}>
      {() => (
        <RemoteView of={settings} onRetry={load}>
          {(list) => (
            <>
              <View className='section'>
                <Text className='cap'>{text.note}</Text>
              </View>
              <Settings groups={groupsOf(list)} />
            </>
          )}
        </RemoteView>
      )}
    </DeskPage>
  )
}

/** Sends a decision and refreshes the published facts of this phone. */
function useDecision() {
  const text = useWords(settingsText)
  const [busy, setBusy] = useState<string>()
  const [failure, setFailure] = useState<Failure>()

  async function decide(version: SettingVersion, decision: SettingDecision) {
    if (busy) return false
    setBusy(version.id)
    const answer = await useStaffSettings.getState().decide(version.id, decision)
    setBusy(undefined)
    setFailure(answer.kind === 'failed' ? answer.failure : undefined)
    if (answer.kind === 'failed') return false
    showToast(text.done[decision.do])
    void useFacts.getState().load()
    return true
  }
  return { busy, failure, decide }
}

function Settings({ groups }: { groups: ReturnType<typeof groupsOf> }) {
  const text = useWords(settingsText)
  const today = clockAt(useMinute()).day
  const decision = useDecision()
  const [changing, setChanging] = useState<KnownSetting>()
  const [past, setPast] = useState<KnownSetting>()
  const [refusing, setRefusing] = useState<SettingVersion>()
  return (
    <>
      <SendFailure failure={refusing ? undefined : decision.failure} />
      {groups.map(({ group, settings }) => (
        <Section key={group} title={text.group[group]}>
          <View className='desk-cards'>
            {settings.map((setting) => (
              <SettingCard
                key={setting.name}
                setting={setting}
                today={today}
                busy={decision.busy !== undefined}
                onChange={() => setChanging(setting)}
                onHistory={() => setPast(setting)}
                onDecide={(version, act) =>
                  act === 'refuse'
                    ? setRefusing(version)
                    : void decision.decide(version, { do: act })
                }
              />
            ))}
          </View>
        </Section>
      ))}
      <ProposalSheet setting={changing} today={today} onClose={() => setChanging(undefined)} />
      <RefusalSheet
        version={refusing}
        busy={decision.busy !== undefined}
        failure={decision.failure}
        decide={decision.decide}
        onClose={() => setRefusing(undefined)}
      />
      <Sheet
        open={past !== undefined}
        title={past ? text.name[past.name] : ''}
        onClose={() => setPast(undefined)}
      >
        {past && <SettingHistory setting={past} today={today} />}
      </Sheet>
    </>
  )
}
