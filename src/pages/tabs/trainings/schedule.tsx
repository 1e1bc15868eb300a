import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { Outlet } from '@/contract/facts/outlets.schema'
import type { Language } from '@/contract/shared/language.types'
import type { ListedTraining } from '@/contract/trainings/trainings.schema'
import { clockAt } from '@/contract/facts/working-days.rules'
import { byId, nameIn } from '@/features/facts/published/facts.model'
import { TranslationNote } from '@/features/facts/published/components/translation-note'
import { useFacts } from '@/features/facts/published/facts.store'
import { useShownFacts, useTranslation } from '@/features/facts/published/shown-facts.store'
import { monthOf } from '@/features/trainings/catalogue/schedule/month.model'
import { MonthCalendar } from '@/features/trainings/catalogue/schedule/components/month-calendar'
import { TrainingRow } from '@/features/trainings/catalogue/schedule/components/training-row'
import { matchesFilter, countCriteria } from '@/features/trainings/catalogue/filter/filter.model'
import { useTrainings } from '@/features/trainings/catalogue/schedule/trainings.store'
import { trainingsText } from '@/features/trainings/catalogue/schedule/trainings.text'
import { useMinute } from '@/platform/clock'
import { openPage } from '@/platform/navigation'
import { watchNear } from '@/platform/near-view'
import { titleIn } from '@/shared/lib/language'
import { dayAndWeekday, dayOf, momentWords } from '@/contract/shared/moment-words.rules'
import { Button } from '@/shared/ui/button'
import { Cell } from '@/shared/ui/cell'
import { EmptyView } from '@/shared/ui/empty-view'
import { LongList } from '@/shared/ui/long-list'
import { Notice } from '@/shared/ui/notice'
import { RemoteView } from '@/shared/ui/remote-view'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'
import { View } from '@tarojs/components'

/** A month, and the trainings from the chosen day on. */
export function Schedule() {
  const { list, offline, readAt, load } = useTrainings()
  const text = useWords(trainingsText)
  const { language } = useShell()
  const now = useMinute()
  return (
    <>
      <RemoteView of={list} onRetry={load}>
        {(all) => (
          <>
            {offline && (
              <Notice
                look='plain'
                icon='offline'
                words={text.savedAt(momentWords(new Date(readAt).toISOString(), now, language))}
              />
            )}
            <Days all={all} now={now} />
          </>
        )}
      </RemoteView>
      <Anytime />
    </>
  )
}

const open = (id: string) => openPage('trainings/detail', { id })
const isSameDay = (training: ListedTraining, other?: ListedTraining) =>
  other !== undefined && dayOf(training.startsAt) === dayOf(other.startsAt)
const headOf = (
  training: ListedTraining,
  before: ListedTraining | undefined,
  language: Language,
) => (isSameDay(training, before) ? undefined : dayAndWeekday(dayOf(training.startsAt), language))
const toCourses = () => openPage('trainings/courses')

function placeOf({ base, seats }: ListedTraining, outlets: Outlet[], language: Language) {
  const outlet = byId(outlets, base)
  if (!outlet) return seats[0]!.way === 'online' ? trainingsText[language].online : ''
  return nameIn(language, outlet)
}

function Days({ all, now }: { all: ListedTraining[]; now: number }) {
  const [selected, select] = useState<{ month?: string; day?: string }>({})
  const { filter, clearFilter } = useTrainings()
  const { facts } = useFacts()
  const text = useWords(trainingsText)
  const { language } = useShell()
  const outlets = facts.kind === 'ready' ? facts.value.outlets : []

  const today = clockAt(now).day
  const districtOf = (outletId: string) => byId(outlets, outletId)?.district
  const found = all.filter((training) => matchesFilter(training, filter, { now, districtOf }))
  const days = found.map(({ startsAt }) => dayOf(startsAt))
  const month = selected.month ?? monthOf(days.find((day) => day >= today) ?? today)
  const from = selected.day ?? (monthOf(today) === month ? today : `${month}-01`)
  const listed = found.filter((_, nth) => days[nth]! >= from)

  return (
    <>
      <MonthCalendar
        month={month}
        marked={new Set(days)}
        today={today}
        chosen={selected.day}
        onMonth={(next) => select({ month: next })}
        onDay={(day) => select({ month, ...(day !== selected.day && { day }) })}
      />
      <View>
        {listed.length === 0 && (
          <EmptyView icon='training' title={countCriteria(filter) ? text.noneFit : text.none}>
            {countCriteria(filter) > 0 && (
              <Button look='second' words={text.showAll} onTap={clearFilter} />
            )}
          </EmptyView>
        )}
        <LongList
          key={`${from} ${JSON.stringify(filter)} ${listed.length}`}
          name='sessions'
          items={listed.map((training, nth) => ({
            training,
            head: headOf(training, listed[nth - 1], language),
          }))}
          estimate={160}
          watchNear={watchNear}
        >
          {({ training, head }) => (
            <View key={training.id} className='trainings__one'>
              {head && <Text className='day-head'>{head}</Text>}
              <TrainingRow
                training={training}
                place={placeOf(training, outlets, language)}
                now={now}
                onOpen={open}
              />
            </View>
          )}
        </LongList>
      </View>
    </>
  )
}

/** The first courses that run all year, with a link to all. */
function Anytime() {
  const translation = useTranslation()
  const { facts } = useShownFacts()
  const text = useWords(trainingsText)
  const { language } = useShell()
  if (facts.kind !== 'ready') return null
  const running = facts.value.courses.filter(({ status }) => status === 'running')
  return (
    <Section title={text.anytime} more={text.all} onMore={toCourses}>
      <View className='card'>
        {running.slice(0, 2).map((course) => (
          <Cell
            key={course.id}
            title={titleIn(language, course)}
            note={course.provider}
            onTap={toCourses}
          />
        ))}
      </View>
      <TranslationNote of={translation} />
    </Section>
  )
}
