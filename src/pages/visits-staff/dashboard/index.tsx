import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState, type ComponentProps } from 'react'
import type { Dashboard } from '@/contract/ratings/oversight.schema'
import { clockAt } from '@/contract/facts/working-days.rules'
import { own } from '@/contract/shared/own.rules'
import { ownUnit } from '@/features/consultations/staff/access/case-worker.model'
import { UnitPage } from '@/features/consultations/staff/access/components/unit-page'
import { useFacts } from '@/features/facts/published/facts.store'
import { factNames } from '@/features/facts/published/names.model'
import { useIdentity } from '@/features/people/identity/identity.store'
import {
  RatingFigures,
  VisitFigures,
  WaitFigures,
} from '@/features/visits/staff/dashboard/components/figures'
import { periods, type Period } from '@/features/visits/staff/dashboard/dashboard.model'
import { dashboardKey, useDashboard } from '@/features/visits/staff/dashboard/dashboard.store'
import { dashboardText } from '@/features/visits/staff/dashboard/dashboard.text'
import { useMinute } from '@/platform/clock'
import { replacePage } from '@/platform/page-stack'
import { openPage } from '@/platform/navigation'
import { saveFile } from '@/platform/save-file'
import { showToast } from '@/platform/toast'
import { idle } from '@/shared/lib/remote'
import { ExportCard } from '@/shared/ui/export-card'
import { RemoteView } from '@/shared/ui/remote-view'
import { Segmented } from '@/shared/ui/segmented'
import { useShell, useWords } from '@/shared/ui/shell'

export default function DashboardPage() {
  const { outlet } = useRouter().params as { outlet?: string }
  const who = useIdentity()
  const text = useWords(dashboardText)
  const { language } = useShell()
  const { facts, load: loadFacts } = useFacts()
  const { dashboards, load, exportFile } = useDashboard()
  const [period, setPeriod] = useState<Period>('month')
  const today = clockAt(useMinute()).day
  const me = who.me.kind === 'ready' ? who.me.value : undefined
  const unit = outlet ?? (me && ownUnit(me))

  const choosePeriod = (outletId: string, chosen: Period) => {
    setPeriod(chosen)
    void load(outletId, today, chosen)
  }
  return (
    <UnitPage
      who={who}
      title={text.title}
      unit={unit}
      units={factNames(facts, language).units}
      onChoose={(id) => replacePage('visits-staff/dashboard', { outlet: id })}
      onShow={(outletId) => {
        void loadFacts()
        if (outletId) void load(outletId, today, period)
      }}
    >
      {(outletId) => (
        <>
          <View className='desk-segments'>
            <Segmented
              items={periods.map((value) => ({ value, words: text.period[value] }))}
              chosen={period}
              onChoose={(chosen) => choosePeriod(outletId, chosen)}
            />
          </View>
          <RemoteView
            of={own(dashboards, dashboardKey(outletId, today, period)) ?? idle}
            onRetry={() => load(outletId, today, period)}
          >
            {(board) => (
              <Figures
                board={board}
                outletId={outletId}
                onExport={() => exportFile(outletId, today, period)}
              />
            )}
          </RemoteView>
        </>
      )}
    </UnitPage>
  )
}

interface FiguresProps {
  board: Dashboard
  outletId: string
  onExport: ComponentProps<typeof ExportCard>['make']
}

function Figures({ board, outletId, onExport }: FiguresProps) {
  return (
    <>
      <VisitFigures board={board} />
      <WaitFigures waits={board.waits} />
      <RatingFigures
        board={board}
        onRatings={() => openPage('ratings-staff/ratings', { outlet: outletId })}
      />
      <ExportCard make={onExport} save={saveFile} say={showToast} />
    </>
  )
}
