import { Text, View } from '@tarojs/components'
import { useDidShow, useRouter } from '@tarojs/taro'
import type { ServiceDone } from '@/contract/ratings/ratings.schema'
import { nameOf } from '@/features/facts/published/facts.model'
import { useFacts } from '@/features/facts/published/facts.store'
import { ratingStage, titleOf, waitingRating } from '@/features/ratings/rating/rate.model'
import { ownRatingText } from '@/features/ratings/rating/own-rating.text'
import { rateText } from '@/features/ratings/rating/rate.text'
import { useRatings } from '@/features/ratings/rating/ratings.store'
import { useMinute } from '@/platform/clock'
import { replacePage } from '@/platform/page-stack'
import { useOutbox } from '@/platform/outbox'
import { dayOf } from '@/contract/shared/moment-words.rules'
import { idle } from '@/shared/lib/remote'
import { dayWords } from '@/contract/shared/date-words.rules'
import { own } from '@/contract/shared/own.rules'
import { ratingText } from '@/shared/rating.text'
import { Button } from '@/shared/ui/button'
import { EmptyView } from '@/shared/ui/empty-view'
import { Notice } from '@/shared/ui/notice'
import { Page } from '@/shared/ui/page'
import { RemoteView } from '@/shared/ui/remote-view'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tag } from '@/shared/ui/tag'
import { PageTitle } from '@/shared/ui/page-title'
import { RatingFormView, Refused } from './rating-form'
import { OwnRatingStage, RatingWindowOver } from './own-rating'
import { useRatingForm, type Rating } from './use-rating-form'
import { WaitingRating } from './waiting-rating'
import './index.scss'

export default function RatePage() {
  const { id = '' } = useRouter<{ id: string }>().params
  const { details, offline, loadOne } = useRatings()
  const { load } = useFacts()
  const rating = useRatingForm(id)
  const text = useWords(rateText)
  const { saved } = useWords(ownRatingText)
  const remote = own(details, id) ?? idle
  const isMissing = remote.kind === 'failed' && remote.failure.code === 'not_found'
  const done = remote.kind === 'ready' ? remote.value : undefined
  const stage = useStage(done, rating)

  useDidShow(() => {
    void load()
    void loadOne(id)
  })

  return (
    <Page
      title={text.title}
      about={useAbout(done)}
      {...(done && stage === 'filling' && { actions: <Send done={done} rating={rating} /> })}
    >
      {offline && <Notice look='plain' icon='offline' words={saved} />}
      {isMissing ? (
        <Missing />
      ) : (
        <RemoteView of={remote} onRetry={() => void loadOne(id)}>
          {(value) => (
            <>
              <Head done={value} stage={stage} />
              <Refused rating={rating} />
              {stage === 'waiting' && <WaitingRating id={id} onChange={rating.reclaim} />}
              {stage === 'filling' && <RatingFormView done={value} rating={rating} />}
              {stage === 'given' && <OwnRatingStage done={value} rating={rating} />}
              {stage === 'over' && <RatingWindowOver done={value} />}
            </>
          )}
        </RemoteView>
      )}
    </Page>
  )
}

type Stage = 'waiting' | 'filling' | 'given' | 'over'

/** A waiting rating takes precedence over the form. */
function useStage(done: ServiceDone | undefined, { changing }: Rating): Stage | undefined {
  const { parcels } = useOutbox()
  const now = useMinute()
  if (!done) return undefined
  if (waitingRating(parcels, done.id)) return 'waiting'
  const standing = ratingStage(done, now)
  if (standing === 'open' || (standing === 'changeable' && changing)) return 'filling'
  return standing === 'over' ? 'over' : 'given'
}

function useAbout(done: ServiceDone | undefined) {
  const { facts } = useFacts()
  const { language } = useShell()
  const title = nameOf(facts, done?.unit, language)
  return done && title ? ({ kind: 'outlet', id: done.unit, title } as const) : undefined
}

interface HeadProps {
  done: ServiceDone
  stage: Stage | undefined
}

function Head({ done, stage }: HeadProps) {
  const { facts } = useFacts()
  const { language } = useShell()
  const text = useWords(rateText)
  const rated = useWords(ownRatingText)
  const names = useWords(ratingText)
  const what = titleOf(done, { of: (id) => nameOf(facts, id, language), done: names.done })
  const where = nameOf(facts, done.unit, language)
  const when = dayWords(dayOf(done.doneAt), language)
  const titles = { given: rated.title, over: rated.over }
  return (
    <View>
      <PageTitle>{stage === 'given' || stage === 'over' ? titles[stage] : text.question}</PageTitle>
      <View className='rate-about'>
        <Text className='rate-about__words num'>
          {[what, where, when].filter(Boolean).join(language === 'zh' ? '，' : ', ')}
        </Text>
        {done.sample && <Tag look='sample'>{names.sample}</Tag>}
      </View>
    </View>
  )
}

function Send({ done, rating }: { done: ServiceDone; rating: Rating }) {
  const text = useWords(rateText)
  return (
    <>
      {done.rating && <Button look='line' words={text.keep} onTap={rating.leave} />}
      <Button
        look='primary'
        words={rating.busy ? text.sending : done.rating ? text.sendChange : text.send}
        busy={rating.busy}
        onTap={() => void rating.send(done)}
      />
    </>
  )
}

function Missing() {
  const text = useWords(ownRatingText)
  return (
    <EmptyView icon='search' title={text.missing} text={text.missingNote}>
      <Button look='primary' words={text.toDone} onTap={() => replacePage('ratings/done')} />
    </EmptyView>
  )
}
