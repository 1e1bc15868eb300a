import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import type { AllFigures } from '@/contract/ratings/ratings.schema'
import { nameOf } from '@/features/facts/published/facts.model'
import { useFacts } from '@/features/facts/published/facts.store'
import { cityText } from '@/features/ratings/figures/city.text'
import { PublicFigures } from '@/features/ratings/figures/components/public-figures'
import { summarizeFigures } from '@/features/ratings/figures/figures-summary.model'
import { useFigures } from '@/features/ratings/figures/figures.store'
import { figuresText } from '@/features/ratings/figures/figures.text'
import { ratedUnits } from '@/features/ratings/figures/rated-units.model'
import { openPage } from '@/platform/navigation'
import { failed, loading, ready } from '@/shared/lib/remote'
import { ratingText } from '@/shared/rating.text'
import { Cell } from '@/shared/ui/cell'
import { EmptyView } from '@/shared/ui/empty-view'
import { Page } from '@/shared/ui/page'
import { PageTitle } from '@/shared/ui/page-title'
import { PagedRows } from '@/shared/ui/paged-rows'
import { RemoteView } from '@/shared/ui/remote-view'
import { Segmented } from '@/shared/ui/segmented'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tag } from '@/shared/ui/tag'

export default function CityRatingsPage() {
  const { all, failure, load } = useFigures()
  const facts = useFacts()
  const text = useWords(cityText)
  const { log, logNote } = useWords(figuresText)
  const remote = all ? ready(all) : failure ? failed(failure) : loading

  useDidShow(() => {
    void facts.load()
    void load()
  })

  return (
    <Page title={text.title}>
      <PageTitle>{text.title}</PageTitle>
      <RemoteView of={remote} onRetry={() => void load()}>
        {(shown) => <City shown={shown} />}
      </RemoteView>
      <View className='card section'>
        <Cell icon='shield' title={log} note={logNote} onTap={() => openPage('ratings/log')} />
      </View>
    </Page>
  )
}

function City({ shown: { city, since, outlets, services } }: { shown: AllFigures }) {
  const text = useWords(cityText)
  const { sample } = useWords(ratingText)
  if (!city) return <EmptyView icon='info' title={text.none} text={text.noneNote} />
  return (
    <>
      {city.sample && (
        <View className='page__tags'>
          <Tag look='sample'>{sample}</Tag>
        </View>
      )}
      <PublicFigures figures={city} since={since} />
      <Units outlets={outlets} services={services} />
    </>
  )
}

type Group = 'outlets' | 'services'

function Units(groups: Pick<AllFigures, Group>) {
  const [group, setGroup] = useState<Group>('outlets')
  const { facts } = useFacts()
  const text = useWords(cityText)
  const { language } = useShell()
  const units = ratedUnits(groups[group])
  const choices = (['outlets', 'services'] as const).map((value) => ({
    value,
    words: text[value](Object.keys(groups[value]).length),
  }))
  return (
    <View className='section'>
      <Segmented items={choices} chosen={group} onChoose={setGroup} />
      {units.length === 0 && (
        <View className='section'>
          <EmptyView icon='info' title={text.notRated} />
        </View>
      )}
      <PagedRows key={group} rows={units} batch={20}>
        {(rows) => (
          <View className={rows.length > 0 ? 'card section' : ''}>
            {rows.map(([id, figures]) => (
              <Cell
                key={id}
                title={nameOf(facts, id, language) ?? id}
                note={summarizeFigures(figures, language)}
                onTap={() => openPage('ratings/public', { id })}
              />
            ))}
          </View>
        )}
      </PagedRows>
    </View>
  )
}
