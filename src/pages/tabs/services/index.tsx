import { Text, View } from '@tarojs/components'
import { useDidShow, useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { useState } from 'react'
import { appText } from '@/app.text'
import type { ServiceItem } from '@/contract/facts/services.schema'
import { useFacts } from '@/features/facts/published/facts.store'
import { AudienceSheet } from '@/features/services/components/audience-sheet'
import { ItemGroups } from '@/features/services/components/item-groups'
import { NothingFits } from '@/features/services/components/nothing-fits'
import { StageChain } from '@/features/services/components/stage-chain'
import { WishChips } from '@/features/services/components/wish-chips'
import { audienceCounts, fitting, grouped, stageCounts } from '@/features/services/services.model'
import { useCatalogue } from '@/features/services/services.store'
import { servicesText } from '@/features/services/services.text'
import { coverTabs, openPage, sharePath } from '@/platform/navigation'
import { Page } from '@/shared/ui/page'
import { RemoteView } from '@/shared/ui/remote-view'
import { SearchField } from '@/shared/ui/search-field'
import { useWords } from '@/shared/ui/shell'

export default function ServicesPage() {
  const { facts, load } = useFacts()
  const text = useWords(servicesText)
  const { name } = useWords(appText)
  const title = `${text.title} · ${name}`

  useDidShow(() => void load())
  useShareAppMessage(() => ({ title, path: sharePath('tabs/services', {}) }))
  useShareTimeline(() => ({ title }))

  return (
    <Page title={text.title} tab>
      <RemoteView of={facts} onRetry={load}>
        {({ services }) => <Catalogue items={services} />}
      </RemoteView>
    </Page>
  )
}

function Catalogue({ items }: { items: ServiceItem[] }) {
  const { wish, ask, clear } = useCatalogue()
  const [choosing, setChoosing] = useState(false)
  const text = useWords(servicesText)
  const stages = stageCounts(items, wish)
  const fit = fitting(items, wish)
  const { stage, ipType = '', audience = '' } = wish

  const choose = (open: boolean) => {
    coverTabs(open)
    setChoosing(open)
  }
  return (
    <>
      <SearchField words={text.search(items.length)} onTap={() => openPage('search')} />
      <StageChain stages={stages} chosen={stage} onChoose={(next) => ask({ stage: next })} />
      <WishChips wish={wish} onAsk={ask} onAudience={() => choose(true)} />
      {text.names && <Text className='cap services__chinese'>{text.names}</Text>}
      <View>
        {fit.length > 0 ? (
          <ItemGroups
            key={`${stage} ${ipType} ${audience}`}
            groups={grouped(fit)}
            onOpen={(id) => openPage('services/guide', { id })}
          />
        ) : (
          <View className='services__none'>
            <NothingFits
              wish={wish}
              stages={stages}
              onStage={(next) => ask({ stage: next })}
              onClear={clear}
            />
          </View>
        )}
      </View>
      <AudienceSheet
        open={choosing}
        audiences={audienceCounts(items, wish)}
        chosen={wish.audience}
        onChoose={(chosen) => ask({ audience: chosen })}
        onClose={() => choose(false)}
      />
    </>
  )
}
