import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { Freshness } from '@/contract/facts/freshness.schema'
import { dateWords } from '@/contract/shared/date-words.rules'
import { DeskPage } from '@/features/consultations/staff/access/components/desk-page'
import { supervisorOf } from '@/features/consultations/staff/access/case-worker.model'
import { FreshnessRow } from '@/features/facts/freshness/components/freshness-row'
import { KnownCard } from '@/features/facts/freshness/components/known-card'
import {
  countReasons,
  filterItems,
  kindOrder,
  type FreshnessFilter,
} from '@/features/facts/freshness/freshness.model'
import { useFreshness } from '@/features/facts/freshness/freshness.store'
import { freshnessText } from '@/features/facts/freshness/freshness.text'
import { useIdentity } from '@/features/people/identity/identity.store'
import { useMinute } from '@/platform/clock'
import { openPage } from '@/platform/navigation'
import { saveFile } from '@/platform/save-file'
import { showToast } from '@/platform/toast'
import { spaced } from '@/shared/lib/spaced'
import { Button } from '@/shared/ui/button'
import { Chip } from '@/shared/ui/chip'
import { Chips } from '@/shared/ui/chips'
import { EmptyView } from '@/shared/ui/empty-view'
import { ExportCard } from '@/shared/ui/export-card'
import { PagedRows } from '@/shared/ui/paged-rows'
import { PageTitle } from '@/shared/ui/page-title'
import { RemoteView } from '@/shared/ui/remote-view'
import { Sheet } from '@/shared/ui/sheet'
import { useShell, useWords } from '@/shared/ui/shell'

export default function FreshnessPage() {
  const who = useIdentity()
  const text = useWords(freshnessText)
  const { board, load, makeFile } = useFreshness()
  return (
    <DeskPage who={who} title={text.title} of={supervisorOf} onShow={() => void load()}>
      {() => (
        <RemoteView of={board} onRetry={load}>
          {(value) =>
            value.items.length === 0 ? (
              <EmptyView icon='check' title={text.none} text={text.noneText} />
            ) : (
              <>
                <Head day={value.day} />
                <KnownCard known={value.known} records={value.records} />
                <Board board={value} />
                <ExportCard make={makeFile} save={saveFile} say={showToast} />
              </>
            )
          }
        </RemoteView>
      )}
    </DeskPage>
  )
}

function Head({ day }: Pick<Freshness, 'day'>) {
  const text = useWords(freshnessText)
  const { language } = useShell()
  const [explains, setExplains] = useState(false)
  return (
    <>
      <PageTitle>{text.lead}</PageTitle>
      <Text className='cap num'>{spaced(text.asOf(dateWords(day, language)))}</Text>
      <View>
        <Button look='quiet' size='s' words={text.how} onTap={() => setExplains(true)} />
        <Button
          look='quiet'
          size='s'
          words={text.demand}
          onTap={() => openPage('outlets-staff/demand')}
        />
      </View>
      <Sheet open={explains} title={text.how} onClose={() => setExplains(false)}>
        {text.howLines.map((line) => (
          <Text key={line} className='freshness-how num'>
            {line}
          </Text>
        ))}
      </Sheet>
    </>
  )
}

function Board({ board: { items } }: { board: Freshness }) {
  const text = useWords(freshnessText)
  const now = useMinute()
  const [filter, setFilter] = useState<FreshnessFilter>({})
  const { kind, reason } = filter
  const ofKind = filterItems(items, { kind })
  const rows = filterItems(items, filter)
  return (
    <View className='section'>
      <Chips>
        <Chip on={!kind} words={text.counted(text.all, items.length)} onTap={() => setFilter({})} />
        {kindOrder.map((option) => (
          <Chip
            key={option}
            on={kind === option}
            words={text.counted(text.kinds[option], filterItems(items, { kind: option }).length)}
            onTap={() => setFilter({ kind: kind === option ? undefined : option })}
          />
        ))}
      </Chips>
      <Chips>
        {countReasons(ofKind).map(({ reason: option, count }) => (
          <Chip
            key={option}
            on={reason === option}
            words={text.counted(text.reasons[option], count)}
            onTap={() => setFilter({ kind, reason: reason === option ? undefined : option })}
          />
        ))}
      </Chips>
      {rows.length === 0 ? (
        <EmptyView icon='check' title={text.noneFound} />
      ) : (
        <PagedRows key={`${kind} ${reason}`} rows={rows} batch={20}>
          {(shown) => (
            <View className='desk-cards'>
              {shown.map((item) => (
                <FreshnessRow
                  key={`${item.kind} ${item.id}`}
                  item={item}
                  now={now}
                  onAct={({ page, params }) => openPage(page, params)}
                />
              ))}
            </View>
          )}
        </PagedRows>
      )}
    </View>
  )
}
