import { Text, View } from '@tarojs/components'
import type { ServiceItem } from '@/contract/facts/services.schema'
import type { Claim } from '@/contract/facts/sources.schema'
import { spaced } from '@/shared/lib/spaced'
import { sharedText } from '@/shared/shared.text'
import { Section } from '@/shared/ui/section'
import { useWords } from '@/shared/ui/shell'
import { guideText } from '../guide.text'
import './guide-claims.scss'

/** The statutory and the promised time limit, in full. */
export function GuideLimits({ item: { statutory, promised } }: { item: ServiceItem }) {
  const text = useWords(guideText)
  return (
    <Section title={text.limits}>
      <View className='card'>
        <ClaimRow name={text.byLaw} claim={statutory} />
        <ClaimRow name={text.promised} claim={promised} />
      </View>
    </Section>
  )
}

export function ClaimRow({ name, claim }: { name: string; claim: Claim | undefined }) {
  const { unverified } = useWords(sharedText)
  return (
    <View className='claim'>
      <Text className='claim__name'>{name}</Text>
      <Text className='claim__text'>
        {claim && `${spaced(claim.text)} `}
        {!claim?.verified && <Text className='unv'>{unverified}</Text>}
      </Text>
    </View>
  )
}
