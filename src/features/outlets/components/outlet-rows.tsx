import { ScrollView, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { EpochMs } from '@/contract/shared/time.types'
import type { Clock } from '@/contract/facts/working-days.rules'
import type { NearView } from '@/shared/lib/near-view'
import { LongList } from '@/shared/ui/long-list'
import { useShell } from '@/shared/ui/shell'
import type { Visiting } from '../filter.model'
import type { ListedOutlet } from '../order.model'
import { OutletRow } from './outlet-row'
import './outlet-rows.scss'

interface Props {
  listed: ListedOutlet[]
  now: EpochMs
  clock: Clock
  /** District name, if the list contains several districts. */
  districtOf: (area: string) => string | undefined
  /** Rating in words, if rated. */
  ratedOf: (outletId: string) => string | undefined
  visitingOf: (outletId: string) => Visiting | undefined
  watchNear: NearView
  onOpen: (id: string) => void
  /** Identifies the result set; a change scrolls the list back to the top. */
  resultsKey: string
  /** Content above the first row. */
  children?: ReactNode
}

/** A virtual list: only rows near the screen are rendered. */
export function OutletRows({
  resultsKey,
  listed,
  now,
  clock,
  districtOf,
  ratedOf,
  visitingOf,
  watchNear,
  onOpen,
  children,
}: Props) {
  const { elder } = useShell()
  return (
    <ScrollView scrollY className='outlets__rows icon--chevron-right'>
      {children}
      <View>
        <LongList
          key={resultsKey}
          name='outlet-rows'
          items={listed}
          estimate={elder ? 156 : 104}
          watchNear={watchNear}
        >
          {(row) => (
            <OutletRow
              key={row.entry.outlet.id}
              listed={row}
              now={now}
              clock={clock}
              district={districtOf(row.entry.area)}
              rated={ratedOf(row.entry.outlet.id)}
              visiting={visitingOf(row.entry.outlet.id)}
              onOpen={onOpen}
            />
          )}
        </LongList>
      </View>
    </ScrollView>
  )
}
