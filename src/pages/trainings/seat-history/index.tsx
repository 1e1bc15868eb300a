import { own } from '@/contract/shared/own.rules'
import { Text, View } from '@tarojs/components'
import { useDidShow, useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { SeatHistoryEntry, Way } from '@/contract/trainings/trainings.schema'
import { useEnrollments } from '@/features/trainings/enrollment/enrollments.store'
import { SeatHistoryItem } from '@/features/trainings/catalogue/seat-history/components/seat-history-row'
import { seatHistoryRows } from '@/features/trainings/catalogue/seat-history/seat-history.model'
import { seatHistoryText } from '@/features/trainings/catalogue/seat-history/seat-history.text'
import { useTraining } from '@/features/trainings/catalogue/detail/training.store'
import { useMinute } from '@/platform/clock'
import { watchNear } from '@/platform/near-view'
import { idle } from '@/shared/lib/remote'
import { trainingWaysText } from '@/shared/training-ways.text'
import { EmptyView } from '@/shared/ui/empty-view'
import { LongList } from '@/shared/ui/long-list'
import { Page } from '@/shared/ui/page'
import { RemoteView } from '@/shared/ui/remote-view'
import { Segmented } from '@/shared/ui/segmented'
import { useShell, useWords } from '@/shared/ui/shell'

/** Public: why and when each seat moved, without names. */
export default function SeatHistoryPage() {
  const { id = '' } = useRouter<{ id: string }>().params
  const { seatHistories, loadSeatHistory } = useTraining()
  const text = useWords(seatHistoryText)
  useDidShow(() => void loadSeatHistory(id))
  return (
    <Page title={text.title}>
      <Text className='para'>{text.lead}</Text>
      <RemoteView of={own(seatHistories, id) ?? idle} onRetry={() => void loadSeatHistory(id)}>
        {(all) =>
          all.length > 0 ? (
            <SeatHistory id={id} history={all} />
          ) : (
            <EmptyView icon='list' title={text.none} text={text.noneText} />
          )
        }
      </RemoteView>
    </Page>
  )
}

function SeatHistory({ id, history }: { id: string; history: SeatHistoryEntry[] }) {
  const { list } = useEnrollments()
  const { language, elder } = useShell()
  const ways = useWords(trainingWaysText)
  const now = useMinute()
  const mine =
    list.kind === 'ready' ? list.value.find(({ training }) => training.id === id) : undefined
  const usedWays = (['onsite', 'online'] as const).filter((way) =>
    history.some((entry) => entry.way === way),
  )
  const [chosen, setChosen] = useState<Way>()
  const way = chosen ?? (mine && usedWays.includes(mine.way) ? mine.way : usedWays[0]!)
  const ownNo = mine?.way === way ? mine.no : undefined
  return (
    <View className='section'>
      {usedWays.length > 1 && (
        <Segmented
          items={usedWays.map((value) => ({ value, words: ways[value] }))}
          chosen={way}
          onChoose={setChosen}
        />
      )}
      <View className='card section'>
        <LongList
          key={way}
          name='moves'
          items={seatHistoryRows(history, { way, ownNo, now, language })}
          estimate={elder ? 96 : 76}
          watchNear={watchNear}
        >
          {(row) => <SeatHistoryItem key={row.seq} row={row} />}
        </LongList>
      </View>
    </View>
  )
}
