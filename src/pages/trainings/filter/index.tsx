import { useDidShow } from '@tarojs/taro'
import type { ListedTraining } from '@/contract/trainings/trainings.schema'
import { clockAt } from '@/contract/facts/working-days.rules'
import { byId, nameIn } from '@/features/facts/published/facts.model'
import { useFacts } from '@/features/facts/published/facts.store'
import {
  WishGroup,
  type Wished,
} from '@/features/trainings/catalogue/filter/components/filter-group'
import { fits, wishes, type Filter } from '@/features/trainings/catalogue/filter/filter.model'
import { filterText } from '@/features/trainings/catalogue/filter/filter.text'
import {
  optionsOf,
  spans,
  within,
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
        {(all) => <Wishes all={all} />}
      </RemoteView>
    </Page>
  )
}

/** What the facts know of bases. */
function useBases() {
  const { facts } = useFacts()
  const { language } = useShell()
  const { outlets, districts } =
    facts.kind === 'ready' ? facts.value : { outlets: [], districts: [] }
  const districtOf = (base: string) => byId(outlets, base)?.district
  return {
    districtOf,
    baseName: (base: string) => {
      const outlet = byId(outlets, base)
      return outlet ? nameIn(language, outlet) : base
    },
    districtName: (code: string) => {
      const district = districts.find((one) => one.code === code)
      return district ? nameIn(language, district) : undefined
    },
  }
}

const dimensions: Dimension[] = ['form', 'level', 'district', 'base', 'topic']

function Wishes({ all }: { all: ListedTraining[] }) {
  const { filter, wish } = useTrainings()
  const { districtOf, baseName, districtName } = useBases()
  const text = useWords(filterText)
  const now = useMinute()
  const today = clockAt(now).day
  const options = optionsOf(all, filter, { now, districtOf })

  const wordsOf: Record<Dimension, (value: string) => string | undefined> = {
    form: (value) => text.form[value as keyof typeof text.form],
    level: (value) => text.level[value as keyof typeof text.level],
    topic: (value) => value,
    base: baseName,
    district: districtName,
  }
  const wished = (dimension: Dimension): Wished[] =>
    options[dimension].flatMap(({ value, count }) => {
      const words = wordsOf[dimension](value)
      const on = filter[dimension] === value
      return words ? { value, words: text.option(words, count), on } : []
    })
  const dates = spans.map((days) => {
    const { to } = within(days, today)
    return { value: String(days), words: text.days(days), on: filter.to === to }
  })
  const dateWish = ({ value, on }: Wished): Filter =>
    on ? { from: undefined, to: undefined } : within(Number(value), today)

  return (
    <>
      <WishGroup
        title={text.seats}
        options={[{ value: 'yes', words: text.seatsLeft, on: filter.seatsLeft === true }]}
        onPress={({ on }) => wish({ seatsLeft: on ? undefined : true })}
      />
      <WishGroup title={text.date} options={dates} onPress={(date) => wish(dateWish(date))} />
      {dimensions.map((dimension) => (
        <WishGroup
          key={dimension}
          title={text.dimension[dimension]}
          options={wished(dimension)}
          onPress={({ value, on }) => wish({ [dimension]: on ? undefined : value })}
        />
      ))}
    </>
  )
}

/** Back to the schedule, which shows what is wished for. */
function Show({ all }: { all: ListedTraining[] }) {
  const { filter, clear } = useTrainings()
  const { districtOf } = useBases()
  const text = useWords(filterText)
  const now = useMinute()
  const found = all.filter((one) => fits(one, filter, { now, districtOf })).length
  return (
    <>
      {wishes(filter) > 0 && (
        <Button look='second' size='narrow' words={text.clear} onTap={clear} />
      )}
      <Button
        look='primary'
        words={found > 0 ? text.show(found) : text.nothing}
        onTap={() => goBack('trainings')}
      />
    </>
  )
}
