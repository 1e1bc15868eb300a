import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import type { Facts } from '@/features/facts/published/facts.model'
import { useShownFacts } from '@/features/facts/published/shown-facts.store'
import { boundsOfMarker, canSplit, widened } from '@/features/outlets/camera.model'
import type { Marker } from '@/features/outlets/clusters.model'
import { ChoiceSheet } from '@/features/outlets/components/choice-sheet'
import { FilterBar } from '@/features/outlets/components/filter-bar'
import { LocateButton } from '@/features/outlets/components/locate-button'
import { OutletMap } from '@/features/outlets/components/outlet-map'
import { optionsFor, criterionWords, type ChoiceDimension } from '@/features/outlets/options.model'
import type { Sort } from '@/features/outlets/order.model'
import { useOutlets } from '@/features/outlets/outlets.store'
import { outletsText } from '@/features/outlets/outlets.text'
import { useFigures } from '@/features/ratings/figures/figures.store'
import { useAvailability } from '@/features/visits/citizen/availability/availability.store'
import { openPage } from '@/platform/navigation'
import { watchNear } from '@/platform/near-view'
import { RemoteView } from '@/shared/ui/remote-view'
import { useShell, useWords } from '@/shared/ui/shell'
import { ResultsSheet } from './results-sheet'
import { useOutletResults, type OutletResults } from './use-outlet-results'

/** Outlets are facts, which the phone keeps; how they are rated and what can be booked changes. */
function loadWhatChanges() {
  void useFigures.getState().load()
  void useAvailability.getState().loadOutlets()
}

export function OutletsScreen() {
  const { facts, load } = useShownFacts()

  useEffect(loadWhatChanges, [])
  useDidShow(loadWhatChanges)

  return (
    <RemoteView of={facts} onRetry={load}>
      {(value) => <Outlets facts={value} />}
    </RemoteView>
  )
}

/** Filters, map, and the list below or in place of the map. */
function Outlets({ facts }: { facts: Facts }) {
  const store = useOutlets()
  const results = useOutletResults(facts)
  const { language, coverTabs } = useShell()
  const [choosing, setChoosing] = useState<ChoiceDimension | 'sort'>()
  const { filter, listOnly, focusCount, changeFilter } = store

  const openChoice = (choice: ChoiceDimension | 'sort' | undefined) => {
    coverTabs(choice !== undefined)
    setChoosing(choice)
  }
  const pressMarker = (marker: Marker) => {
    const bounds = boundsOfMarker(marker, facts.districts)
    if (marker.kind !== 'pin' && canSplit(bounds)) store.focusOn(widened(bounds))
    else store.open(marker.outlets.map(({ outlet }) => outlet.id))
  }
  return (
    <View className={listOnly ? 'outlets outlets--full' : 'outlets'}>
      <FilterBar
        filter={filter}
        counts={results.choice.counts}
        chosen={(dimension) => criterionWords(dimension, filter, facts, language)}
        listOnly={listOnly}
        onSearch={() => openPage('search')}
        onToggleListOnly={store.toggleListOnly}
        onChoose={openChoice}
        onFilter={changeFilter}
      />
      <OutletMap
        markers={results.markers}
        focus={results.focus}
        focusCount={focusCount}
        onView={store.recordView}
        onMarker={pressMarker}
      />
      <LocateButton onTap={() => void store.locate()} />
      <ResultsSheet facts={facts} results={results} onChoose={openChoice} />
      {/* Wrapped, so that closing it does not make Taro resend its siblings. */}
      <View>
        {choosing && (
          <Choices
            facts={facts}
            results={results}
            choosing={choosing}
            onClose={() => openChoice(undefined)}
          />
        )}
      </View>
    </View>
  )
}

interface ChoicesProps {
  facts: Facts
  results: OutletResults
  choosing: ChoiceDimension | 'sort'
  onClose: () => void
}

function Choices({ facts, results, choosing, onClose }: ChoicesProps) {
  const { filter, sort, changeFilter, sortBy, dismissRefusal } = useOutlets()
  const text = useWords(outletsText)
  const { language } = useShell()
  const sorts: Sort[] = ['district', 'distance', 'visiting', 'rating']
  const options =
    choosing === 'sort'
      ? sorts.map((value) => ({ value, words: text.sort[value] }))
      : optionsFor(choosing, filter, results.choice, facts, language)
  return (
    <ChoiceSheet
      open
      title={text.choose[choosing]}
      options={options}
      searchable={choosing === 'service'}
      chosen={choosing === 'sort' ? sort : filter[choosing]}
      watchNear={watchNear}
      onChoose={(value) => {
        onClose()
        if (choosing === 'sort') return void sortBy(value as Sort)
        if (choosing === 'district') dismissRefusal()
        changeFilter({ [choosing]: value })
      }}
      onClose={onClose}
    />
  )
}
