import { Text, View } from '@tarojs/components'
import type { EpochMs } from '@/contract/shared/time.types'
import type { Clock } from '@/contract/facts/working-days.rules'
import { getThereText } from '@/shared/get-there.text'
import { dotted } from '@/shared/lib/dotted'
import { Button } from '@/shared/ui/button'
import { Icon } from '@/shared/ui/icon'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tags } from '@/shared/ui/tag'
import { Tap } from '@/shared/ui/tap'
import type { Visiting } from '../filter.model'
import type { ListedOutlet } from '../order.model'
import { outletsText } from '../outlets.text'
import { addressWords, distanceWords, outletName } from '../row.model'
import { OutletTags } from './outlet-tags'
import './outlet-card.scss'

interface Props {
  listed: ListedOutlet
  now: EpochMs
  clock: Clock
  district: string | undefined
  /** Rating in words, if rated. */
  rated: string | undefined
  visiting: Visiting | undefined
  directions: 'map' | 'search' | 'copy' | undefined
  onGo: () => void
  onOpen: () => void
  onClose: () => void
}

/** Summary of a pressed marker: call, get there, details. */
export function OutletCard({
  listed,
  now,
  clock,
  district,
  rated,
  visiting,
  directions,
  ...on
}: Props) {
  const text = useWords(outletsText)
  const { language } = useShell()
  const { outlet, area } = listed.entry
  const distance = distanceWords(listed, language)
  const isRough = !outlet.at && area !== 'wide'
  return (
    <View className='outlet-card'>
      <View className='outlet-card__head'>
        <Text className='outlet-card__name'>{outletName(outlet, language)}</Text>
        <Tap className='sheet__close' label={text.close} onTap={on.onClose}>
          <Icon name='close' />
        </Tap>
      </View>
      <Text className='cell__note'>
        {dotted([distance, addressWords(outlet, district, language)])}
      </Text>
      <Tags className='cell__tags'>
        <OutletTags
          outlet={outlet}
          now={now}
          clock={clock}
          rated={rated}
          visiting={visiting}
          doubt={isRough ? text.roughPlace : undefined}
        />
      </Tags>
      <Acts
        phone={outlet.phones?.[0]?.number}
        directions={directions}
        onGo={on.onGo}
        onOpen={on.onOpen}
      />
    </View>
  )
}

interface ActsProps extends Pick<Props, 'directions' | 'onGo' | 'onOpen'> {
  phone: string | undefined
}

function Acts({ phone, directions, onGo, onOpen }: ActsProps) {
  const there = useWords(getThereText)
  const text = useWords(outletsText)
  const { call } = useShell()
  return (
    <View className='outlet-card__acts'>
      {phone && (
        <Button
          look='primary'
          icon='phone'
          words={text.call}
          label={`${text.call} ${phone}`}
          onTap={() => call(phone)}
        />
      )}
      {directions && (
        <Button
          look={phone ? 'second' : 'primary'}
          icon='pin'
          words={there.short[directions]}
          label={there.directions[directions]}
          onTap={onGo}
        />
      )}
      <Button look={phone || directions ? 'line' : 'primary'} words={text.details} onTap={onOpen} />
    </View>
  )
}
