import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { ServiceItem } from '@/contract/facts/services.schema'
import { dotted } from '@/shared/lib/dotted'
import { sharedText } from '@/shared/shared.text'
import { useWords } from '@/shared/ui/shell'
import { shortFee, shortLimit, handlerName, type ShortClaim, type ShortFee } from '../claim.model'
import { channelOf } from '../guide.model'
import { guideText } from '../guide.text'
import { servicesText } from '../services.text'
import './guide-facts.scss'

interface Props {
  item: ServiceItem
  prepared: number
  /** Number of outlets that handle the item. */
  outlets: number
}

/** Key facts: fee, time limit, materials, place. */
export function GuideFacts({ item, prepared, outlets }: Props) {
  const text = useWords(guideText)
  const limit = shortLimit(item)
  const { materials } = item
  const channel = channelOf(item, outlets)
  return (
    <View className='facts num'>
      <FeeFact fee={shortFee(item)} />
      <Fact
        small={isLong(limit?.words)}
        name={
          limit ? dotted([text.limit, item.statutory ? text.byLaw : text.promised]) : text.limit
        }
      >
        <Claimed claim={limit} />
      </Fact>
      <Fact name={text.materials} note={materials.length > 0 && text.prepared(prepared)}>
        {materials.length > 0 ? text.count(materials.length) : <Claimed claim={undefined} />}
      </Fact>
      <Fact
        name={text.where}
        small={channel === 'unknown'}
        note={outlets > 0 ? text.found(outlets) : text.noOutlets}
      >
        {channel === 'unknown' ? handlerName(item) : text.ways[channel]}
      </Fact>
    </View>
  )
}

const isLong = (words = '') => words.length > 8

function FeeFact({ fee }: { fee: ShortFee }) {
  const text = useWords(guideText)
  const words = useWords(servicesText).fee
  if (fee.kind === 'unknown')
    return (
      <Fact name={text.fee}>
        <Claimed claim={undefined} />
      </Fact>
    )
  const besides = fee.kind === 'amount' && words.besides(fee)
  const value = fee.kind === 'long' ? text.more : words.words(fee)
  return (
    <Fact name={text.fee} note={besides} small={isLong(value)}>
      <Claimed claim={{ words: value, verified: fee.verified }} />
    </Fact>
  )
}

/** Unverified and unknown values are marked 待核实. */
function Claimed({ claim }: { claim: ShortClaim | undefined }) {
  const { unverified } = useWords(sharedText)
  if (!claim) return <Text className='unv'>{unverified}</Text>
  if (claim.verified) return <>{claim.words}</>
  return (
    <>
      {claim.words} <Text className='unv fact__check'>{unverified}</Text>
    </>
  )
}

interface FactProps {
  name: string
  note?: string | false
  /** For long values, to avoid a line break after a few characters. */
  small?: boolean
  children: ReactNode
}

const Fact = ({ name, note, small, children }: FactProps) => (
  <View className='fact'>
    <Text className='fact__name'>{name}</Text>
    <Text className={small ? 'fact__value fact__value--small' : 'fact__value'}>{children}</Text>
    {note && <Text className='fact__note'>{note}</Text>}
  </View>
)
