import { ScrollView, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Clock } from '@/contract/facts/working-days.rules'
import type { NearView } from '@/shared/lib/near-view'
import { LongList } from '@/shared/ui/long-list'
import { useShell } from '@/shared/ui/shell'
import type { Listed } from '../order.model'
import { OutletRow } from './outlet-row'
import './outlet-rows.scss'

interface Props {
  listed: Listed[]
  now: number
  clock: Clock
  /** The name of an outlet's district, where the list holds several. */
  districtOf: (area: string) => string | undefined
  /** How people rated an outlet, where they did. */
  ratedOf: (outlet: string) => string | undefined
  watchNear: NearView
  onOpen: (id: string) => void
  /** Another where the outlets are others: the list then begins anew. */
  of: string
  /** What stands above the first row. */
  children?: ReactNode
}

/** The list, of which a phone draws what is near its screen. */
export function OutletRows({
  of,
  listed,
  now,
  clock,
  districtOf,
  ratedOf,
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
          key={of}
          name='outlet-rows'
          items={listed}
          estimate={elder ? 156 : 104}
          watchNear={watchNear}
        >
          {(one) => (
            <OutletRow
              key={one.entry.outlet.id}
              listed={one}
              now={now}
              clock={clock}
              district={districtOf(one.entry.area)}
              rated={ratedOf(one.entry.outlet.id)}
              onOpen={onOpen}
            />
          )}
        </LongList>
      </View>
    </ScrollView>
  )
}
