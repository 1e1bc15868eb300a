import { Text, View } from '@tarojs/components'
import { memo } from 'react'
import type { EpochMs } from '@/contract/shared/time.types'
import type { Clock } from '@/contract/facts/working-days.rules'
import { dotted } from '@/shared/lib/dotted'
import { Icon } from '@/shared/ui/icon'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tap } from '@/shared/ui/tap'
import type { Visiting } from '../filter.model'
import type { ListedOutlet } from '../order.model'
import { outletsText } from '../outlets.text'
import { addressWords, distanceWords, outletName } from '../row.model'
import { OutletTags } from './outlet-tags'
import './outlet-row.scss'

export interface RowProps {
  listed: ListedOutlet
  now: EpochMs
  clock: Clock
  /** District name, if the list contains several districts. */
  district?: string | undefined
  /** Rating in words, if rated. */
  rated?: string | undefined
  visiting?: Visiting | undefined
  onOpen: (id: string) => void
}

/** Minimal node count, since a page may hold many rows. The arrow comes from the list's CSS class. */
export const OutletRow = memo(function OutletRow(props: RowProps) {
  const { listed, onOpen } = props
  const { outlet } = listed.entry
  const phone = outlet.phones?.[0]?.number
  const open = () => onOpen(outlet.id)
  if (!phone)
    return (
      <Tap className='outlet-row' role='link' onTap={open}>
        <RowWords {...props} />
      </Tap>
    )
  return (
    <View className='outlet-row outlet-row--call'>
      <Tap className='outlet-row__open' role='link' onTap={open}>
        <RowWords {...props} />
      </Tap>
      <CallButton number={phone} />
    </View>
  )
})

function RowWords({ listed, now, clock, district, rated, visiting }: RowProps) {
  const { language } = useShell()
  const { outlet } = listed.entry
  const distance = distanceWords(listed, language)
  return (
    <>
      <Text className='cell__title'>{outletName(outlet, language)}</Text>
      <Text className='cell__note'>
        {dotted([distance, addressWords(outlet, district, language)])}
      </Text>
      <OutletTags outlet={outlet} now={now} clock={clock} rated={rated} visiting={visiting} />
    </>
  )
}

function CallButton({ number }: { number: string }) {
  const text = useWords(outletsText)
  const { call } = useShell()
  return (
    <Tap className='cell__act' label={`${text.call} ${number}`} onTap={() => call(number)}>
      <Icon name='phone' />
    </Tap>
  )
}
