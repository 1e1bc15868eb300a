import { useRouter } from '@tarojs/taro'
import { uuidV7 } from '@/contract/shared/uuid.rules'
import { ownUnit } from '@/features/consultations/staff/access/case-worker.model'
import { UnitPage } from '@/features/consultations/staff/access/components/unit-page'
import { useFacts } from '@/features/facts/published/facts.store'
import { factNames } from '@/features/facts/published/names.model'
import { useIdentity } from '@/features/people/identity/identity.store'
import { WindowRows } from '@/features/visits/staff/windows/components/window-rows'
import { useStaffDrafts } from '@/features/visits/staff/drafts.store'
import { useWindows } from '@/features/visits/staff/windows/windows.store'
import { windowsText } from '@/features/visits/staff/windows/windows.text'
import { replacePage } from '@/platform/page-stack'
import { openPage } from '@/platform/navigation'
import { idle } from '@/shared/lib/remote'
import { Button } from '@/shared/ui/button'
import { EmptyView } from '@/shared/ui/empty-view'
import { RemoteView } from '@/shared/ui/remote-view'
import { useShell, useWords } from '@/shared/ui/shell'

export default function WindowsPage() {
  const { outlet } = useRouter().params as { outlet?: string }
  const who = useIdentity()
  const text = useWords(windowsText)
  const { facts, load: loadFacts } = useFacts()
  const { language } = useShell()
  const { outlet: shown, list: any, load } = useWindows()
  const { windows: drafts } = useStaffDrafts()
  const me = who.me.kind === 'ready' ? who.me.value : undefined
  const unit = outlet ?? (me && ownUnit(me))
  const list = unit && shown === unit ? any : idle
  const to = (page: string, of: string) => (id: string) => openPage(page, { outlet: of, id })

  return (
    <UnitPage
      who={who}
      title={text.title}
      unit={unit}
      units={factNames(facts, language).units}
      onChoose={(id) => replacePage('visits-staff/windows', { outlet: id })}
      onShow={(of) => {
        void loadFacts()
        if (of) void load(of)
      }}
      {...(unit && {
        actions: (
          <Button
            look='primary'
            words={text.add}
            onTap={() => to('visits-staff/window', unit)(uuidV7(Date.now()))}
          />
        ),
      })}
    >
      {(of) => (
        <RemoteView of={list} onRetry={() => load(of)}>
          {(windows) =>
            windows.length === 0 ? (
              <EmptyView icon='outlet' title={text.none} text={text.noneText} />
            ) : (
              <WindowRows
                windows={windows}
                drafts={drafts.map(({ id }) => id)}
                onCode={to('visits-staff/code', of)}
                onSlots={to('visits-staff/slots', of)}
                onSettings={to('visits-staff/window', of)}
              />
            )
          }
        </RemoteView>
      )}
    </UnitPage>
  )
}
