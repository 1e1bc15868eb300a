import { View } from '@tarojs/components'
import { useState } from 'react'
import { clockAt } from '@/contract/facts/working-days.rules'
import { DeskPage } from '@/features/consultations/staff/access/components/desk-page'
import { useFacts } from '@/features/facts/published/facts.store'
import { factNames } from '@/features/facts/published/names.model'
import { useIdentity } from '@/features/people/identity/identity.store'
import { OutletRows } from '@/features/ratings/oversight/components/outlet-rows'
import { oversightScopeOf } from '@/features/ratings/rectifications/staff/staff-rectifications.model'
import { useOversight } from '@/features/ratings/oversight/oversight.store'
import { oversightText } from '@/features/ratings/oversight/oversight.text'
import { selectableYears } from '@/features/ratings/oversight/oversight.model'
import { useMinute } from '@/platform/clock'
import { openPage } from '@/platform/navigation'
import { saveFile } from '@/platform/save-file'
import { showToast } from '@/platform/toast'
import { idle } from '@/shared/lib/remote'
import { EmptyView } from '@/shared/ui/empty-view'
import { ExportCard } from '@/shared/ui/export-card'
import { RemoteView } from '@/shared/ui/remote-view'
import { Segmented } from '@/shared/ui/segmented'
import { useShell, useWords } from '@/shared/ui/shell'

export default function OversightUnitsPage() {
  const who = useIdentity()
  const text = useWords(oversightText)
  const { language } = useShell()
  const { facts, load: loadFacts } = useFacts()
  const { years, loadYear, exportYear } = useOversight()
  const now = Number(clockAt(useMinute()).day.slice(0, 4))
  const [chosen, setYear] = useState<number>()
  const year = chosen ?? now
  const choices = selectableYears(now)

  const turn = (to: string) => {
    setYear(Number(to))
    void loadYear(Number(to))
  }
  return (
    <DeskPage
      who={who}
      title={text.units}
      of={oversightScopeOf}
      onShow={() => {
        void loadFacts()
        void loadYear(year)
      }}
    >
      {() => (
        <>
          {choices.length > 1 && (
            <View className='desk-segments'>
              <Segmented
                items={choices.map((choice) => ({
                  value: String(choice),
                  words: text.year(choice),
                }))}
                chosen={String(year)}
                onChoose={turn}
              />
            </View>
          )}
          <RemoteView of={years[year] ?? idle} onRetry={() => loadYear(year)}>
            {(all) =>
              all.units.length === 0 ? (
                <EmptyView icon='outlet' title={text.noUnits} />
              ) : (
                <>
                  <OutletRows
                    all={all}
                    nameOf={factNames(facts, language).unit}
                    onOpen={(outlet) => openPage('ratings-staff/ratings', { outlet })}
                  />
                  <ExportCard make={() => exportYear(year)} save={saveFile} say={showToast} />
                </>
              )
            }
          </RemoteView>
        </>
      )}
    </DeskPage>
  )
}
