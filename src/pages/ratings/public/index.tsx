import { View } from '@tarojs/components'
import { useDidShow, useRouter, useShareAppMessage } from '@tarojs/taro'
import type { PublicRatings } from '@/contract/ratings/ratings.schema'
import { own } from '@/contract/shared/own.rules'
import { nameOf } from '@/features/facts/published/facts.model'
import { useFacts } from '@/features/facts/published/facts.store'
import { cityText } from '@/features/ratings/figures/city.text'
import { PublicFigures, PublicTexts } from '@/features/ratings/figures/components/public-figures'
import { figuresText } from '@/features/ratings/figures/figures.text'
import { usePublicRatings } from '@/features/ratings/figures/public-ratings.store'
import { useMinute } from '@/platform/clock'
import { openPage, openTab, sharePath } from '@/platform/navigation'
import { idle } from '@/shared/lib/remote'
import { ratingText } from '@/shared/rating.text'
import { Button } from '@/shared/ui/button'
import { Cell } from '@/shared/ui/cell'
import { EmptyView } from '@/shared/ui/empty-view'
import { KeptNotice } from '@/shared/ui/kept-notice'
import { Page } from '@/shared/ui/page'
import { RemoteView } from '@/shared/ui/remote-view'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tag } from '@/shared/ui/tag'
import { outletsText } from '@/features/outlets/outlets.text'
import { PageTitle } from '@/shared/ui/page-title'

export default function PublicRatingsPage() {
  const { id = '' } = useRouter<{ id: string }>().params
  const { ratings, readAt, offline, load } = usePublicRatings()
  const facts = useFacts()
  const text = useWords(figuresText)
  const { language } = useShell()
  const name = nameOf(facts.facts, id, language)
  const remote = own(ratings, id) ?? idle
  const code = remote.kind === 'failed' && remote.failure.code
  const now = useMinute()
  const isUnnamed = facts.facts.kind === 'ready' && name === undefined
  const isUnrated = remote.kind === 'ready' && !remote.value.figures // a closed outlet keeps its ratings
  const isMissing = code === 'not_found' || code === 'invalid' || (isUnnamed && isUnrated)

  useDidShow(() => {
    void facts.load()
    void load(id)
  })
  useShareAppMessage(() => ({
    title: [name, text.title].filter(Boolean).join('，'),
    path: sharePath('ratings/public', { id }),
  }))

  return (
    <Page title={text.title}>
      {isMissing ? (
        <Missing />
      ) : (
        <RemoteView of={remote} onRetry={() => void load(id)}>
          {(shown) => (
            <>
              {offline && <KeptNotice readAt={own(readAt, id)} now={now} />}
              <Public shown={shown} name={name} />
            </>
          )}
        </RemoteView>
      )}
    </Page>
  )
}

function Public({ shown, name }: { shown: PublicRatings; name: string | undefined }) {
  const { facts } = useFacts()
  const { language } = useShell()
  const text = useWords(figuresText)
  const { sample } = useWords(ratingText)
  const { title: city } = useWords(cityText)
  const { figures, texts, since } = shown
  return (
    <>
      <PageTitle>{name ?? text.title}</PageTitle>
      {figures?.sample && (
        <View className='page__tags'>
          <Tag look='sample'>{sample}</Tag>
        </View>
      )}
      {figures ? (
        <>
          <PublicFigures figures={figures} since={since} />
          <PublicTexts texts={texts} nameOf={(service) => nameOf(facts, service, language)} />
        </>
      ) : (
        <View className='section'>
          <EmptyView icon='info' title={text.none} text={text.noneNote} />
        </View>
      )}
      <View className='card section'>
        <Cell
          icon='shield'
          title={text.log}
          note={text.logNote}
          onTap={() => openPage('ratings/log')}
        />
        <Cell icon='list' title={city} onTap={() => openPage('ratings/city')} />
      </View>
    </>
  )
}

function Missing() {
  const text = useWords(figuresText)
  const { title } = useWords(outletsText)
  return (
    <EmptyView icon='search' title={text.notFound} text={text.notFoundNote}>
      <Button look='primary' words={title} onTap={() => openTab('outlets')} />
    </EmptyView>
  )
}
