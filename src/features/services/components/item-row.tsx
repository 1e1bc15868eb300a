import { Text } from '@tarojs/components'
import type { ServiceItem } from '@/contract/facts/services.schema'
import { sharedText } from '@/shared/shared.text'
import { useWords } from '@/shared/ui/shell'
import { Tap } from '@/shared/ui/tap'
import { shortFee, shortLimit, handlerName, type ShortFee } from '../claim.model'
import { servicesText } from '../services.text'
import './item-row.scss'

interface Props {
  item: ServiceItem
  onOpen: (id: string) => void
}

/** Minimal node count, since a stage has two dozen rows. The arrow comes from the card's CSS class. */
export function ItemRow({ item, onOpen }: Props) {
  const limit = shortLimit(item)
  return (
    <Tap className='item' role='link' onTap={() => onOpen(item.id)}>
      <Text className='item__name'>{item.name}</Text>
      <Text className='item__note'>
        {limit ? limit.words : handlerName(item)}
        {limit && !limit.verified && <ToBeVerified />}
      </Text>
      <Fee fee={shortFee(item)} />
    </Tap>
  )
}

function ToBeVerified() {
  const { unverified } = useWords(sharedText)
  return <Text className='unv item__check'>{unverified}</Text>
}

function Fee({ fee }: { fee: ShortFee }) {
  const text = useWords(servicesText).fee
  const { unverified } = useWords(sharedText)
  const words = fee.kind === 'unknown' ? '' : text.words(fee)
  const besides = fee.kind === 'amount' ? text.besides(fee) : undefined
  if (fee.kind !== 'unknown' && fee.verified)
    return <Text className='item__fee'>{besides ? `${words}\n${besides}` : words}</Text>
  return (
    <Text className='item__fee'>
      {words && `${words}\n`}
      <Text className='unv'>{unverified}</Text>
    </Text>
  )
}
