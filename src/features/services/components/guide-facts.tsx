import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { ServiceItem } from '@/contract/facts/services.schema'
import { sharedText } from '@/shared/shared.text'
import { useWords } from '@/shared/ui/shell'
import { shortFee, shortLimit, whoOf, type Short, type ShortFee } from '../claim.model'
import { waysOf } from '../guide.model'
import { guideText } from '../guide.text'
import { servicesText } from '../services.text'
import './guide-facts.scss'

interface Props {
  item: ServiceItem
  prepared: number
  /** How many outlets handle it. */
  outlets: number
}

/** The four things asked first: what it costs, how long it takes, what to bring, where to go. */
export function GuideFacts({ item, prepared, outlets }: Props) {
  const text = useWords(guideText)
  const limit = shortLimit(item)
  const { materials } = item
  const way = waysOf(item, outlets)
  return (
    <View className='facts num'>
      <FeeFact fee={shortFee(item)} />
      <Fact
        small={isLong(limit?.words)}
        name={limit ? `${text.limit} · ${item.statutory ? text.byLaw : text.promised}` : text.limit}
      >
        <Claimed claim={limit} />
      </Fact>
      <Fact name={text.materials} note={materials.length > 0 && text.prepared(prepared)}>
        {materials.length > 0 ? text.count(materials.length) : <Claimed claim={undefined} />}
      </Fact>
      <Fact
        name={text.where}
        small={way === 'unknown'}
        note={outlets > 0 ? text.found(outlets) : text.noOutlets}
      >
        {way === 'unknown' ? whoOf(item) : text.ways[way]}
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
  const said = fee.kind === 'long' ? text.more : words.words(fee)
  return (
    <Fact name={text.fee} note={besides} small={isLong(said)}>
      <Claimed claim={{ words: said, verified: fee.verified }} />
    </Fact>
  )
}

/** What is known, and dashed what is not yet verified. */
function Claimed({ claim }: { claim: Short | undefined }) {
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
  /** So that it does not break after its first few signs. */
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
