import { useDidShow } from '@tarojs/taro'
import type { ListedTraining } from '@/contract/trainings/trainings.schema'
import { clockAt } from '@/contract/facts/working-days.rules'
import { own } from '@/contract/shared/own.rules'
import { byId, nameIn } from '@/features/facts/published/facts.model'
import { useFacts } from '@/features/facts/published/facts.store'
import {
  FilterGroup,
  type FilterChoice,
} from '@/features/trainings/catalogue/filter/components/filter-group'
import {
  matchesFilter,
  countCriteria,
  type Filter,
} from '@/features/trainings/catalogue/filter/filter.model'
import { filterText } from '@/features/trainings/catalogue/filter/filter.text'
import {
  filterOptions,
  daySpans,
  nextDays,
  type Dimension,
} from '@/features/trainings/catalogue/filter/filter-options.model'
import { useTrainings } from '@/features/trainings/catalogue/schedule/trainings.store'
import { useMinute } from '@/platform/clock'
import { goBack } from '@/platform/page-stack'
import { Button } from '@/shared/ui/button'
import { Page } from '@/shared/ui/page'
import { RemoteView } from '@/shared/ui/remote-view'
import { useShell, useWords } from '@/shared/ui/shell'

export default function FilterPage() {
  const { list, load } = useTrainings()
  const text = useWords(filterText)
  useDidShow(() => void load())
  return (
    <Page title={text.title} {...(list.kind === 'ready' && { actions: <Show all={list.value} /> })}>
      <RemoteView of={list} onRetry={load}>
        {(all) => <Criteria all={all} />}
      </RemoteView>
    </Page>
  )
}

/** Districts and names of outlets, from the facts. */
function useOutlets() {
  const { facts } = useFacts()
  const { language } = useShell()
  const { outlets, districts } =
    facts.kind === 'ready' ? facts.value : { outlets: [], districts: [] }
  const districtOf = (outletId: string) => byId(outlets, outletId)?.district
  return {
    districtOf,
    outletName: (outletId: string) => {
      const outlet = byId(outlets, outletId)
      return outlet ? nameIn(language, outlet) : outletId
    },
    districtName: (code: string) => {
      const district = districts.find((candidate) => candidate.code === code)
      return district ? nameIn(language, district) : undefined
    },
  }
}

const dimensions: Dimension[] = ['form', 'level', 'district', 'outlet', 'topic']

function Criteria({ all }: { all: ListedTraining[] }) {
  const { filter, updateFilter } = useTrainings()
  const { districtOf, outletName, districtName } = useOutlets()
  const text = useWords(filterText)
  const now = useMinute()
  const today = clockAt(now).day
  const options = filterOptions(all, filter, { now, districtOf })

  const wordsOf: Record<Dimension, (value: string) => string | undefined> = {
    form: (value) => own(text.form, value),
    level: (value) => own(text.level, value),
    topic: (value) => value,
    outlet: outletName,
    district: districtName,
  }
  const choicesOf = (dimension: Dimension): FilterChoice[] =>
    options[dimension].flatMap(({ value, count }) => {
      const words = wordsOf[dimension](value)
      const on = filter[dimension] === value
      return words ? { value, words: text.option(words, count), on } : []
    })
  const dates = daySpans.map((days) => {
    const { to } = nextDays(days, today)
    return { value: String(days), words: text.days(days), on: filter.to === to }
  })
  const toDateFilter = ({ value, on }: FilterChoice): Filter =>
    on ? { from: undefined, to: undefined } : nextDays(Number(value), today)

  return (
    <>
      <FilterGroup
        title={text.seats}
        options={[{ value: 'yes', words: text.seatsLeft, on: filter.seatsLeft === true }]}
        onPress={({ on }) => updateFilter({ seatsLeft: on ? undefined : true })}
      />
      <FilterGroup
        title={text.date}
        options={dates}
        onPress={(date) => updateFilter(toDateFilter(date))}
      />
      {dimensions.map((dimension) => (
        <FilterGroup
          key={dimension}
          title={text.dimension[dimension]}
          options={choicesOf(dimension)}
          onPress={({ value, on }) => updateFilter({ [dimension]: on ? undefined : value })}
        />
      ))}
    </>
  )
}

/** Clears the filter, or returns to the schedule. */
function Show({ all }: { all: ListedTraining[] }) {
  const { filter, clearFilter } = useTrainings()
  const { districtOf } = useOutlets()
  const text = useWords(filterText)
  const now = useMinute()
  const found = all.filter((training) =>
    matchesFilter(training, filter, { now, districtOf }),
  ).length
  return (
    <>
      {countCriteria(filter) > 0 && (
        <Button look='second' size='narrow' words={text.clear} onTap={clearFilter} />
      )}
      <Button
        look='primary'
        words={found > 0 ? text.show(found) : text.nothing}
        onTap={() => goBack('trainings')}
      />
    </>
  )
}
