import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { ServiceItem } from '@/contract/services.schema'
import { sharedText } from '@/shared/shared.text'
import { useWords } from '@/shared/ui/shell'
import { shortFee, shortLimit, type Short, type ShortFee } from '../claim.model'
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
        name={limit ? `${text.limit} · ${item.statutory ? text.byLaw : text.promised}` : text.limit}
      >
        <Claimed claim={limit} />
      </Fact>
      <Fact name={text.materials} note={materials.length > 0 && text.prepared(prepared)}>
        {materials.length > 0 ? text.count(materials.length) : <Claimed claim={undefined} />}
      </Fact>
      <Fact name={text.where} note={outlets > 0 ? text.found(outlets) : text.noOutlets}>
        {way === 'unknown' ? <Claimed claim={undefined} /> : text.ways[way]}
      </Fact>
    </View>
  )
}

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
  return (
    <Fact name={text.fee} note={besides}>
      <Claimed claim={{ words: words.words(fee), verified: fee.verified }} />
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

const Fact = ({
  name,
  note,
  children,
}: {
  name: string
  note?: string | false
  children: ReactNode
}) => (
  <View className='fact'>
    <Text className='fact__name'>{name}</Text>
    <Text className='fact__value'>{children}</Text>
    {note && <Text className='fact__note'>{note}</Text>}
  </View>
)
