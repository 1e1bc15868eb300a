import { Text, View } from '@tarojs/components'
import type { ServiceItem } from '@/contract/facts/services.schema'
import type { Claim, Confirmed } from '@/contract/facts/sources.schema'
import { spaced } from '@/shared/lib/spaced'
import { sharedText } from '@/shared/shared.text'
import { ConfirmedNote } from '@/shared/ui/confirmed-note'
import { Section } from '@/shared/ui/section'
import { useWords } from '@/shared/ui/shell'
import { guideText } from '../guide.text'
import './guide-claims.scss'

/** The statutory and the promised time limit, in full. */
export function GuideLimits({
  item: { statutory, promised, confirmed = {} },
}: {
  item: ServiceItem
}) {
  const text = useWords(guideText)
  return (
    <Section title={text.limits}>
      <View className='card'>
        <ClaimRow name={text.byLaw} claim={statutory} confirmed={confirmed.statutory} />
        <ClaimRow name={text.promised} claim={promised} confirmed={confirmed.promised} />
      </View>
    </Section>
  )
}

interface RowProps {
  name: string
  claim: Claim | undefined
  confirmed: Confirmed | undefined
}

export function ClaimRow({ name, claim, confirmed }: RowProps) {
  const { unverified } = useWords(sharedText)
  return (
    <View className='claim'>
      <Text className='claim__name'>{name}</Text>
      <View className='claim__text'>
        <Text>
          {claim && `${spaced(claim.text)} `}
          {!claim?.verified && <Text className='unv'>{unverified}</Text>}
        </Text>
        <ConfirmedNote confirmed={confirmed} />
      </View>
    </View>
  )
}
