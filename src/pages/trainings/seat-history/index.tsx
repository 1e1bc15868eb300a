import { Text, View } from '@tarojs/components'
import { useDidShow, useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { SeatHistoryEntry, Way } from '@/contract/trainings/trainings.schema'
import { useEnrollments } from '@/features/trainings/enrollment/enrollments.store'
import { MoveRow } from '@/features/trainings/catalogue/seat-history/components/seat-history-row'
import { moveRows } from '@/features/trainings/catalogue/seat-history/seat-history.model'
import { movesText } from '@/features/trainings/catalogue/seat-history/seat-history.text'
import { useTraining } from '@/features/trainings/catalogue/detail/training.store'
import { useMinute } from '@/platform/clock'
import { watchNear } from '@/platform/near-view'
import { idle } from '@/shared/lib/remote'
import { waysText } from '@/shared/ways.text'
import { EmptyView } from '@/shared/ui/empty-view'
import { LongList } from '@/shared/ui/long-list'
import { Page } from '@/shared/ui/page'
import { RemoteView } from '@/shared/ui/remote-view'
import { Segmented } from '@/shared/ui/segmented'
import { useShell, useWords } from '@/shared/ui/shell'

/** The fairness log: why and when places moved. Everybody may read it. */
export default function MovesPage() {
  const { id = '' } = useRouter<{ id: string }>().params
  const { moves, loadMoves } = useTraining()
  const text = useWords(movesText)
  useDidShow(() => void loadMoves(id))
  return (
    <Page title={text.title}>
      <Text className='para'>{text.lead}</Text>
      <RemoteView of={moves[id] ?? idle} onRetry={() => void loadMoves(id)}>
        {(all) =>
          all.length > 0 ? (
            <Moves id={id} moves={all} />
          ) : (
            <EmptyView icon='list' title={text.none} text={text.noneText} />
          )
        }
      </RemoteView>
    </Page>
  )
}

function Moves({ id, moves }: { id: string; moves: SeatHistoryEntry[] }) {
  const { list } = useEnrollments()
  const { language, elder } = useShell()
  const ways = useWords(waysText)
  const now = useMinute()
  const mine =
    list.kind === 'ready' ? list.value.find(({ training }) => training.id === id) : undefined
  const both = (['onsite', 'online'] as const).filter((way) => moves.some((one) => one.way === way))
  const [chosen, choose] = useState<Way>()
  const way = chosen ?? (mine && both.includes(mine.way) ? mine.way : both[0]!)
  const own = mine?.way === way ? mine.no : undefined
  return (
    <View className='section'>
      {both.length > 1 && (
        <Segmented
          items={both.map((value) => ({ value, words: ways[value] }))}
          chosen={way}
          onChoose={choose}
        />
      )}
      <View className='card section'>
        <LongList
          key={way}
          name='moves'
          items={moveRows(moves, { way, own, now, language })}
          estimate={elder ? 96 : 76}
          watchNear={watchNear}
        >
          {(row) => <MoveRow key={row.seq} row={row} />}
        </LongList>
      </View>
    </View>
  )
}
