import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { Demand } from '@/contract/facts/demand.schema'
import { clockAt } from '@/contract/facts/working-days.rules'
import { DeskPage } from '@/features/consultations/staff/access/components/desk-page'
import { supervisorOf } from '@/features/consultations/staff/access/case-worker.model'
import { DemandRows } from '@/features/facts/demand/components/demand-rows'
import { wantedItems } from '@/features/facts/demand/demand.model'
import { useDemand } from '@/features/facts/demand/demand.store'
import { demandText } from '@/features/facts/demand/demand.text'
import { nameIn } from '@/features/facts/published/facts.model'
import { useFacts } from '@/features/facts/published/facts.store'
import { factNames } from '@/features/facts/published/names.model'
import { useIdentity } from '@/features/people/identity/identity.store'
import { selectableYears } from '@/features/ratings/oversight/oversight.model'
import { useMinute } from '@/platform/clock'
import { saveFile } from '@/platform/save-file'
import { showToast } from '@/platform/toast'
import { idle } from '@/shared/lib/remote'
import { EmptyView } from '@/shared/ui/empty-view'
import { ExportCard } from '@/shared/ui/export-card'
import { PagedRows } from '@/shared/ui/paged-rows'
import { PageTitle } from '@/shared/ui/page-title'
import { RemoteView } from '@/shared/ui/remote-view'
import { Segmented } from '@/shared/ui/segmented'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tag, Tags } from '@/shared/ui/tag'

export default function DemandPage() {
  const who = useIdentity()
  const text = useWords(demandText)
  const { load: loadFacts } = useFacts()
  const { years, load, makeFile } = useDemand()
  const now = Number(clockAt(useMinute()).day.slice(0, 4))
  const [chosen, setYear] = useState<number>()
  const year = chosen ?? now
  const choices = selectableYears(now)
  const turn = (to: string) => {
    setYear(Number(to))
    void load(Number(to))
  }
  const read = () => {
    void loadFacts()
    void load(year)
  }
  return (
    <DeskPage who={who} title={text.title} of={supervisorOf} onShow={read}>
      {() => (
        <>
          <PageTitle>{text.lead}</PageTitle>
          <Text className='cap'>{text.note}</Text>
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
          <RemoteView of={years[year] ?? idle} onRetry={() => load(year)}>
            {(demand) => (
              <>
                <Wanted demand={demand} />
                <ExportCard make={() => makeFile(year)} save={saveFile} say={showToast} />
              </>
            )}
          </RemoteView>
        </>
      )}
    </DeskPage>
  )
}

function Wanted({ demand: { items, sample } }: { demand: Demand }) {
  const text = useWords(demandText)
  const nameOf = useNames()
  const [unhandled, setUnhandled] = useState(false)
  const rows = wantedItems(items, unhandled)
  if (wantedItems(items, false).length === 0)
    return (
      <View className='section'>
        <EmptyView icon='check' title={text.none} text={text.noneText} />
      </View>
    )
  return (
    <View className='section'>
      {sample && (
        <Tags className='cell__tags'>
          <Tag look='sample'>{text.sample}</Tag>
        </Tags>
      )}
      <View className='desk-segments'>
        <Segmented
          items={[
            { value: 'all', words: text.all },
            { value: 'unhandled', words: text.unhandled },
          ]}
          chosen={unhandled ? 'unhandled' : 'all'}
          onChoose={(value) => setUnhandled(value === 'unhandled')}
        />
      </View>
      {rows.length === 0 ? (
        <EmptyView icon='check' title={text.noneUnhandled} />
      ) : (
        <PagedRows key={String(unhandled)} rows={rows} batch={20}>
          {(shown) => <DemandRows items={shown} nameOf={nameOf} />}
        </PagedRows>
      )}
    </View>
  )
}

/** Names of items and districts; the id itself while the facts are loading. */
function useNames() {
  const { facts } = useFacts()
  const { language } = useShell()
  const { service } = factNames(facts, language)
  const districts = facts.kind === 'ready' ? facts.value.districts : []
  return (id: string) => {
    const district = districts.find(({ code }) => code === id)
    return district ? nameIn(language, district) : service(id)
  }
}
