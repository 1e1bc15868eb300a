import { View } from '@tarojs/components'
import { useDidShow, useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { useState } from 'react'
import { appText } from '@/app.text'
import type { ServiceItem } from '@/contract/facts/services.schema'
import { TranslationNote } from '@/features/facts/published/components/translation-note'
import { useShownFacts, useTranslation } from '@/features/facts/published/shown-facts.store'
import { AudienceSheet } from '@/features/services/components/audience-sheet'
import { ItemGroups } from '@/features/services/components/item-groups'
import { NoItems } from '@/features/services/components/no-items'
import { StageChain } from '@/features/services/components/stage-chain'
import { FilterChips } from '@/features/services/components/filter-chips'
import {
  audienceCounts,
  filterItems,
  groupByIpType,
  stageCounts,
} from '@/features/services/services.model'
import { useCatalogue } from '@/features/services/services.store'
import { servicesText } from '@/features/services/services.text'
import { coverTabs, openPage, sharePath } from '@/platform/navigation'
import { dotted } from '@/shared/lib/dotted'
import { Page } from '@/shared/ui/page'
import { RemoteView } from '@/shared/ui/remote-view'
import { SearchField } from '@/shared/ui/search-field'
import { useWords } from '@/shared/ui/shell'

export default function ServicesPage() {
  const { facts, load } = useShownFacts()
  const isFiltered = useCatalogue(({ filter }) => !!(filter.ipType ?? filter.audience))
  const text = useWords(servicesText)
  const { name } = useWords(appText)
  const title = dotted([text.title, name])

  useDidShow(() => void load())
  useShareAppMessage(() => ({ title, path: sharePath('tabs/services', {}) }))
  useShareTimeline(() => ({ title }))

  return (
    <Page title={text.title} tab searched={isFiltered}>
      <RemoteView of={facts} onRetry={load}>
        {({ services }) => <Catalogue items={services} />}
      </RemoteView>
    </Page>
  )
}

function Catalogue({ items }: { items: ServiceItem[] }) {
  const translation = useTranslation()
  const { filter, setFilter, clearFilter } = useCatalogue()
  const [choosing, setChoosing] = useState(false)
  const text = useWords(servicesText)
  const stages = stageCounts(items, filter)
  const matches = filterItems(items, filter)
  const { stage, ipType = '', audience = '' } = filter

  const choose = (open: boolean) => {
    coverTabs(open)
    setChoosing(open)
  }
  return (
    <>
      <SearchField words={text.search(items.length)} onTap={() => openPage('search')} />
      <StageChain stages={stages} chosen={stage} onChoose={(next) => setFilter({ stage: next })} />
      <FilterChips filter={filter} onFilter={setFilter} onAudience={() => choose(true)} />
      <TranslationNote of={translation} />
      <View>
        {matches.length > 0 ? (
          <ItemGroups
            key={`${stage} ${ipType} ${audience}`}
            groups={groupByIpType(matches)}
            onOpen={(id) => openPage('services/guide', { id })}
          />
        ) : (
          <View className='services__none'>
            <NoItems
              filter={filter}
              stages={stages}
              onStage={(next) => setFilter({ stage: next })}
              onClear={clearFilter}
            />
          </View>
        )}
      </View>
      <AudienceSheet
        open={choosing}
        audiences={audienceCounts(items, filter)}
        chosen={filter.audience}
        onChoose={(chosen) => setFilter({ audience: chosen })}
        onClose={() => choose(false)}
      />
    </>
  )
}
