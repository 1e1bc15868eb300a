import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Facts } from '@/features/facts/published/facts.model'
import { boundsOf, canSplit, widened } from '@/features/outlets/camera.model'
import type { Marker } from '@/features/outlets/clusters.model'
import { ChoiceSheet } from '@/features/outlets/components/choice-sheet'
import { FilterBar } from '@/features/outlets/components/filter-bar'
import { LocateButton } from '@/features/outlets/components/locate-button'
import { OutletMap } from '@/features/outlets/components/outlet-map'
import { optionsFor, wishWords, type Chooser } from '@/features/outlets/options.model'
import type { Sort } from '@/features/outlets/order.model'
import { useOutlets } from '@/features/outlets/outlets.store'
import { outletsText } from '@/features/outlets/outlets.text'
import { openPage } from '@/platform/navigation'
import { watchNear } from '@/platform/near-view'
import { useShell, useWords } from '@/shared/ui/shell'
import { FoundSheet } from './found-sheet'
import { useFound } from './use-found'

/** Filters, map, and the list below or in place of the map. */
export function OutletsScreen({ facts }: { facts: Facts }) {
  const store = useOutlets()
  const found = useFound(facts)
  const { language, coverTabs } = useShell()
  const [choosing, setChoosing] = useState<Chooser | 'sort'>()
  const { filter, full, asked, wish } = store

  const choose = (what: Chooser | 'sort' | undefined) => {
    coverTabs(what !== undefined)
    setChoosing(what)
  }
  const press = (marker: Marker) => {
    const bounds = boundsOf(marker, facts.districts)
    const splits = marker.kind !== 'pin' && canSplit(bounds)
    if (splits) store.lookAt(widened(bounds))
    else store.open(marker.outlets.map(({ outlet }) => outlet.id))
  }
  return (
    <View className={full ? 'outlets outlets--full' : 'outlets'}>
      <FilterBar
        filter={filter}
        counts={found.choice.counts}
        chosen={(dimension) => wishWords(dimension, filter, facts, language)}
        full={full}
        onSearch={() => openPage('search')}
        onToggleFull={store.toggleFull}
        onChoose={choose}
        onWish={wish}
      />
      <OutletMap
        markers={found.markers}
        focus={found.focus}
        asked={asked}
        onView={store.lookedAt}
        onMarker={press}
      />
      <LocateButton onTap={() => void store.locate()} />
      <FoundSheet facts={facts} found={found} onChoose={choose} />
      {/* Wrapped, so that closing it does not make Taro resend its siblings. */}
      <View>
        {choosing && (
          <Choices
            facts={facts}
            found={found}
            choosing={choosing}
            onClose={() => choose(undefined)}
          />
        )}
      </View>
    </View>
  )
}

interface ChoicesProps {
  facts: Facts
  found: ReturnType<typeof useFound>
  choosing: Chooser | 'sort'
  onClose: () => void
}

function Choices({ facts, found, choosing, onClose }: ChoicesProps) {
  const { filter, sort, wish, sortBy, forgetRefusal } = useOutlets()
  const text = useWords(outletsText)
  const { language } = useShell()
  const sorts: Sort[] = ['district', 'distance', 'rating']
  const options =
    choosing === 'sort'
      ? sorts.map((value) => ({ value, words: text.sort[value] }))
      : optionsFor(choosing, filter, found.choice, facts, language)
  return (
    <ChoiceSheet
      open
      title={text.choose[choosing]}
      options={options}
      chosen={choosing === 'sort' ? sort : filter[choosing]}
      watchNear={watchNear}
      onChoose={(value) => {
        onClose()
        if (choosing === 'sort') return void sortBy(value as Sort)
        if (choosing === 'district') forgetRefusal()
        wish({ [choosing]: value })
      }}
      onClose={onClose}
    />
  )
}
