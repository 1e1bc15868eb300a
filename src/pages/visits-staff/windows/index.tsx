import { useRouter } from '@tarojs/taro'
import { uuidV7 } from '@/contract/shared/uuid.rules'
import { outletWorkerOf, ownOutlet } from '@/features/consultations/staff/access/case-worker.model'
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
  const { outlet: shownOutlet, list: shownList, load } = useWindows()
  const { windows: drafts } = useStaffDrafts()
  const me = who.me.kind === 'ready' ? who.me.value : undefined
  const unit = outlet ?? (me && ownOutlet(me))
  const list = unit && shownOutlet === unit ? shownList : idle
  const opens = (page: string, outletId: string) => (id: string) =>
    openPage(page, { outlet: outletId, id })

  return (
    <UnitPage
      who={who}
      of={outletWorkerOf}
      title={text.title}
      unit={unit}
      units={factNames(facts, language).units}
      onChoose={(id) => replacePage('visits-staff/windows', { outlet: id })}
      onShow={(outletId) => {
        void loadFacts()
        if (outletId) void load(outletId)
      }}
      {...(unit && {
        actions: (
          <Button
            look='primary'
            words={text.add}
            onTap={() => opens('visits-staff/window', unit)(uuidV7(Date.now()))}
          />
        ),
      })}
    >
      {(outletId) => (
        <RemoteView of={list} onRetry={() => load(outletId)}>
          {(windows) =>
            windows.length === 0 ? (
              <EmptyView icon='outlet' title={text.none} text={text.noneText} />
            ) : (
              <WindowRows
                windows={windows}
                drafts={drafts.map(({ id }) => id)}
                onCode={opens('visits-staff/code', outletId)}
                onSlots={opens('visits-staff/slots', outletId)}
                onSettings={opens('visits-staff/window', outletId)}
              />
            )
          }
        </RemoteView>
      )}
    </UnitPage>
  )
}
