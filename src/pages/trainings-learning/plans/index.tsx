import { Text, View } from '@tarojs/components'
import { useDidShow, useShareAppMessage } from '@tarojs/taro'
import { useState } from 'react'
import { clockAt } from '@/contract/facts/working-days.rules'
import { byId, nameIn } from '@/features/facts/published/facts.model'
import { useFacts } from '@/features/facts/published/facts.store'
import { PlanList } from '@/features/trainings/learning/plans/components/plan-list'
import { planTotals, yearsAround } from '@/features/trainings/learning/plans/plans.model'
import { usePlans } from '@/features/trainings/learning/plans/plans.store'
import { plansText } from '@/features/trainings/learning/plans/plans.text'
import { useMinute } from '@/platform/clock'
import { openPage, sharePath } from '@/platform/navigation'
import { Cell } from '@/shared/ui/cell'
import { Chip } from '@/shared/ui/chip'
import { EmptyView } from '@/shared/ui/empty-view'
import { Page } from '@/shared/ui/page'
import { RemoteView } from '@/shared/ui/remote-view'
import { useShell, useWords } from '@/shared/ui/shell'
import { PageTitle } from '@/shared/ui/page-title'

/** Public: what each outlet planned for a year, and what it held. */
export default function PlansPage() {
  const thisYear = Number(clockAt(useMinute()).day.slice(0, 4))
  const [year, setYear] = useState(thisYear)
  const { plans, load } = usePlans()
  const loadFacts = useFacts((store) => store.load)
  const text = useWords(plansText)

  const choose = (chosen: number) => {
    setYear(chosen)
    void load(chosen)
  }
  useDidShow(() => {
    void loadFacts()
    void load(year)
  })
  useShareAppMessage(() => ({
    title: text.question,
    path: sharePath('trainings-learning/plans', {}),
  }))

  return (
    <Page title={text.title}>
      <PageTitle>{text.question}</PageTitle>
      <Text className='para'>{text.lead}</Text>
      <View className='section'>
        <View className='chips chips--wrap'>
          {yearsAround(thisYear).map((option) => (
            <Chip
              key={option}
              on={option === year}
              words={String(option)}
              onTap={() => choose(option)}
            />
          ))}
        </View>
      </View>
      <RemoteView of={plans} onRetry={() => void load(year)}>
        {(list) =>
          list.length > 0 ? (
            <OutletPlans rows={planTotals(list)} />
          ) : (
            <EmptyView icon='training' title={text.none(year)} text={text.noneNote} />
          )
        }
      </RemoteView>
      <View className='card section'>
        <Cell
          icon='star'
          title={text.toTopics}
          note={text.toTopicsNote}
          onTap={() => openPage('trainings-learning/topics')}
        />
      </View>
    </Page>
  )
}

function OutletPlans({ rows }: { rows: ReturnType<typeof planTotals> }) {
  const { facts } = useFacts()
  const { language } = useShell()
  const nameOf = (outletId: string) => {
    const outlet = facts.kind === 'ready' && byId(facts.value.outlets, outletId)
    return outlet ? nameIn(language, outlet) : outletId
  }
  return <PlanList rows={rows} nameOf={nameOf} />
}
