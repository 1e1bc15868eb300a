import { Text, View } from '@tarojs/components'
import type { Facts } from '@/features/facts/published/facts.model'
import { GroupHead, ListHead } from '@/features/outlets/components/list-head'
import { NothingFound } from '@/features/outlets/components/nothing-found'
import { OutletCard } from '@/features/outlets/components/outlet-card'
import { OutletRows } from '@/features/outlets/components/outlet-rows'
import { dimensions, isFiltered } from '@/features/outlets/filter.model'
import { wishWords, type Chooser } from '@/features/outlets/options.model'
import type { Listed } from '@/features/outlets/order.model'
import { wide } from '@/features/outlets/outlets.model'
import { useOutlets } from '@/features/outlets/outlets.store'
import { outletsText } from '@/features/outlets/outlets.text'
import { navigateTo } from '@/platform/location'
import { openPage } from '@/platform/navigation'
import { watchNear } from '@/platform/near-view'
import { Notice } from '@/shared/ui/notice'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tap } from '@/shared/ui/tap'
import type { Found } from './use-found'

interface Props {
  facts: Facts
  found: Found
  onChoose: (what: Chooser | 'sort') => void
}

const openOutlet = (id: string) => openPage('outlets/detail', { id })

/** Below the map: the results, or the outlets of the pressed marker. */
export function FoundSheet(props: Props) {
  const { opened } = props.found
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

function Card({ found, listed }: Props & { listed: Listed }) {
  const { close } = useOutlets()
  const { outlet, area } = listed.entry
  const { id, name, address, at } = outlet
  return (
    <OutletCard
      listed={listed}
      now={found.now}
      clock={found.clock}
      district={found.districtName(area)}
      rated={found.ratedOf(id)}
      onNavigate={() => at && navigateTo({ name, address: address?.text ?? '', at })}
      onOpen={() => openOutlet(id)}
      onClose={close}
    />
  )
}

/** Outlets at the same position: a campus, or a district if no more is known. */
function Group({ found }: Props) {
  const { close } = useOutlets()
  const text = useWords(outletsText)
  const { opened, districtName, now, clock } = found
  const isDistrict = opened.every(({ entry }) => !entry.place)
  const district = isDistrict ? districtName(opened[0]!.entry.area) : undefined
  return (
    <>
      <GroupHead words={text.group(district, opened.length)} onClose={close} />
      <OutletRows
        of={opened.map(({ entry }) => entry.outlet.id).join()}
        listed={opened}
        now={now}
        clock={clock}
        districtOf={() => undefined}
        ratedOf={found.ratedOf}
        watchNear={watchNear}
        onOpen={openOutlet}
      />
    </>
  )
}

function All(props: Props) {
  const { facts, found, onChoose } = props
  const { filter, sort, wish, clear } = useOutlets()
  const text = useWords(outletsText)
  const { language } = useShell()
  const { choice, listed, now, clock, districtOf } = found
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
        {...(isFiltered(filter) && { onClear: clear })}
      />
      <View className='outlets__body'>
        {listed.length === 0 ? (
          <NothingFound
            filter={filter}
            choice={choice}
            where={where}
            wordsOf={(dimension) => wishWords(dimension, filter, facts, language) ?? ''}
            onDrop={(dimension) => wish({ [dimension]: undefined })}
            onClear={clear}
          />
        ) : (
          <OutletRows
            of={[...dimensions.map((dimension) => filter[dimension]), sort].join()}
            listed={listed}
            now={now}
            clock={clock}
            districtOf={districtOf}
            ratedOf={found.ratedOf}
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

/** Notices above the first row. Always renders its View, so that a new notice does not resend the rows. */
function Notices(props: Props) {
  const { found, onChoose } = props
  const { filter, full, locating, sort, wish, toggleFull } = useOutlets()
  const text = useWords(outletsText)
  const where = useWhere(props)
  const { choice, unplaced } = found
  const all = choice.without.openNow
  return (
    <View>
      {locating === 'refused' && (
        <View className='outlets__notice'>
          <Notice
            words={text.refused}
            act={{ words: text.chooseDistrict, onTap: () => onChoose('district') }}
          />
        </View>
      )}
      {sort === 'rating' && (
        <View className='outlets__notice'>
          <Notice look='plain' words={text.sortedByRating} />
        </View>
      )}
      {filter.openNow && choice.open === 0 && (
        <View className='outlets__notice'>
          <Notice
            icon='clock'
            words={text.noneOpen(where, all, choice.unknown)}
            act={{ words: text.showAll(all), onTap: () => wish({ openNow: undefined }) }}
          />
        </View>
      )}
      {unplaced > 0 && !full && (
        <Tap
          className='outlets__more'
          role='link'
          onTap={() => {
            wish({ district: wide })
            toggleFull()
          }}
        >
          <Text>{text.unplaced(unplaced)}</Text>
        </Tap>
      )}
    </View>
  )
}

function useWhere({ found }: Props) {
  const { district } = useOutlets().filter
  const text = useWords(outletsText)
  if (!district) return text.city
  return district === wide ? text.wide : (found.districtName(district) ?? text.city)
}
