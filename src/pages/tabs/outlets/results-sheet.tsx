import { Text, View } from '@tarojs/components'
import { momentWords } from '@/contract/shared/moment-words.rules'
import type { Facts } from '@/features/facts/published/facts.model'
import { TranslationNote } from '@/features/facts/published/components/translation-note'
import { useTranslation } from '@/features/facts/published/shown-facts.store'
import { toPlace } from '@/features/facts/published/place.model'
import { GroupHead, ListHead } from '@/features/outlets/components/list-head'
import { NothingFound } from '@/features/outlets/components/nothing-found'
import { OutletCard } from '@/features/outlets/components/outlet-card'
import { OutletRows } from '@/features/outlets/components/outlet-rows'
import { dimensions, isFiltered, type Filter } from '@/features/outlets/filter.model'
import { criterionWords, type ChoiceDimension } from '@/features/outlets/options.model'
import type { ListedOutlet } from '@/features/outlets/order.model'
import { citywide } from '@/features/outlets/outlets.model'
import { useOutlets } from '@/features/outlets/outlets.store'
import { outletsText } from '@/features/outlets/outlets.text'
import { useAvailability } from '@/features/visits/citizen/availability/availability.store'
import { openPage } from '@/platform/navigation'
import { watchNear } from '@/platform/near-view'
import { getThereTo } from '@/platform/get-there'
import { originalOf } from '@/shared/lib/original'
import { Button } from '@/shared/ui/button'
import { EmptyView } from '@/shared/ui/empty-view'
import { Notice } from '@/shared/ui/notice'
import { getThereText } from '@/shared/get-there.text'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tap } from '@/shared/ui/tap'
import type { OutletResults } from './use-outlet-results'

interface Props {
  facts: Facts
  results: OutletResults
  onChoose: (choice: ChoiceDimension | 'sort') => void
}

const openOutlet = (id: string) => openPage('outlets/detail', { id })

/** Below the map: the results, or the outlets of the pressed marker. */
export function ResultsSheet(props: Props) {
  const { opened } = props.results
  const [only] = opened
  return (
    <View className='outlets__sheet'>
      <View className='sheet__grab' />
      {opened.length > 1 ? (
        <Group {...props} />
      ) : only ? (
        <Card {...props} listed={only} />
      ) : (
        <All {...props} />
      )}
    </View>
  )
}

function Card({ results, listed }: Props & { listed: ListedOutlet }) {
  const { close } = useOutlets()
  const { outlet, area } = listed.entry
  const { id } = outlet
  const { way, onGo } = getThereTo(
    toPlace(originalOf(outlet), useShell().language),
    useWords(getThereText),
  )
  return (
    <OutletCard
      listed={listed}
      now={results.now}
      clock={results.clock}
      district={results.districtName(area)}
      rated={results.ratedOf(id)}
      visiting={results.visitingOf(id)}
      directions={way}
      onGo={onGo}
      onOpen={() => openOutlet(id)}
      onClose={close}
    />
  )
}

/** Outlets at the same position: a campus, or a district if no more is known. */
function Group({ results }: Props) {
  const { close } = useOutlets()
  const text = useWords(outletsText)
  const { opened, districtName, now, clock } = results
  const isDistrict = opened.every(({ entry }) => !entry.worldPoint)
  const district = isDistrict ? districtName(opened[0]!.entry.area) : undefined
  return (
    <>
      <GroupHead words={text.group(district, opened.length)} onClose={close} />
      <OutletRows
        resultsKey={opened.map(({ entry }) => entry.outlet.id).join()}
        listed={opened}
        now={now}
        clock={clock}
        districtOf={() => undefined}
        ratedOf={results.ratedOf}
        visitingOf={results.visitingOf}
        watchNear={watchNear}
        onOpen={openOutlet}
      />
    </>
  )
}

function All(props: Props) {
  const { facts, results, onChoose } = props
  const { filter, sort, changeFilter, clearFilter } = useOutlets()
  const text = useWords(outletsText)
  const { language } = useShell()
  const { choice, listed, now, clock, districtOf } = results
  const where = useWhere(props)
  const words =
    filter.openNow && choice.open > 0
      ? text.openCount(choice.open, choice.unknown)
      : text.count(filter.district && where, listed.length)
  return (
    <>
      <ListHead
        words={words}
        sort={sort}
        onSort={() => onChoose('sort')}
        {...(isFiltered(filter) && { onClear: clearFilter })}
      />
      <View className='outlets__body'>
        {isVisitingMissing(filter, results) ? (
          <VisitingUnknown />
        ) : listed.length === 0 ? (
          <NothingFound
            filter={filter}
            choice={choice}
            where={where}
            wordsOf={(dimension) => criterionWords(dimension, filter, facts, language) ?? ''}
            onDrop={(dimension) => changeFilter({ [dimension]: undefined })}
            onClear={clearFilter}
          />
        ) : (
          <OutletRows
            resultsKey={[...dimensions.map((dimension) => filter[dimension]), sort].join()}
            listed={listed}
            now={now}
            clock={clock}
            districtOf={districtOf}
            ratedOf={results.ratedOf}
            visitingOf={results.visitingOf}
            watchNear={watchNear}
            onOpen={openOutlet}
          >
            <Notices {...props} />
          </OutletRows>
        )}
      </View>
    </>
  )
}

const asksVisiting = ({ books, queues }: Filter) => books === true || queues === true

const isVisitingMissing = (filter: Filter, { isVisitingKnown }: OutletResults) =>
  asksVisiting(filter) && !isVisitingKnown

/** In place of "nothing found" while it is not known what can be booked. */
function VisitingUnknown() {
  const { loadOutlets } = useAvailability()
  const text = useWords(outletsText)
  return (
    <EmptyView icon='calendar' title={text.visitingUnknown} text={text.visitingUnknownNext}>
      <Button look='primary' words={text.readAgain} onTap={() => void loadOutlets()} />
    </EmptyView>
  )
}

/** How old the answer is; only while there is no newer one. */
function VisitingReadAt({ now }: Pick<OutletResults, 'now'>) {
  const { offline, outletsReadAt } = useAvailability()
  const text = useWords(outletsText)
  const { language } = useShell()
  if (!offline || !outletsReadAt) return null
  const moment = momentWords(new Date(outletsReadAt).toISOString(), now, language)
  return (
    <View className='outlets__notice'>
      <Notice look='plain' icon='offline' words={text.visitingReadAt(moment)} />
    </View>
  )
}

/** Notices above the first row. Always renders its View, so that a new notice does not resend the rows. */
function Notices(props: Props) {
  const translation = useTranslation()
  const { results, onChoose } = props
  const { filter, listOnly, locating, sort, changeFilter, toggleListOnly } = useOutlets()
  const text = useWords(outletsText)
  const where = useWhere(props)
  const { choice, unplaced } = results
  const all = choice.without.openNow
  return (
    <View>
      <View className='outlets__language'>
        <TranslationNote of={translation} />
      </View>
      {locating === 'refused' && (
        <View className='outlets__notice'>
          <Notice
            words={text.refused}
            act={{ words: text.chooseDistrict, onTap: () => onChoose('district') }}
          />
        </View>
      )}
      {(asksVisiting(filter) || sort === 'visiting') && <VisitingReadAt now={results.now} />}
      {sort === 'rating' && (
        <View className='outlets__notice'>
          <Notice look='plain' words={text.sortedByRating} />
        </View>
      )}
      <View className='outlets__notice'>
        {filter.openNow && choice.open === 0 && (
          <Notice
            icon='clock'
            words={text.noneOpen(where, all, choice.unknown)}
            act={{ words: text.showAll(all), onTap: () => changeFilter({ openNow: undefined }) }}
          />
        )}
      </View>
      {unplaced > 0 && !listOnly && (
        <Tap
          className='outlets__more'
          role='link'
          onTap={() => {
            changeFilter({ district: citywide })
            toggleListOnly()
          }}
        >
          <Text>{text.unplaced(unplaced)}</Text>
        </Tap>
      )}
    </View>
  )
}

function useWhere({ results }: Props) {
  const { district } = useOutlets().filter
  const text = useWords(outletsText)
  if (!district) return text.city
  return district === citywide ? text.wide : (results.districtName(district) ?? text.city)
}
