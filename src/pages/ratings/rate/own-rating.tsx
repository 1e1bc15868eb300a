import { View } from '@tarojs/components'
import { settingAt } from '@/contract/facts/public-settings.rules'
import type { ServiceDone } from '@/contract/ratings/ratings.schema'
import { nameOf } from '@/features/facts/published/facts.model'
import { useFacts } from '@/features/facts/published/facts.store'
import { OwnRatingView } from '@/features/ratings/rating/components/own-rating'
import { ratingStage } from '@/features/ratings/rating/rate.model'
import { ownRatingText } from '@/features/ratings/rating/own-rating.text'
import { useMinute } from '@/platform/clock'
import { openPage } from '@/platform/navigation'
import { showPictures } from '@/platform/show-pictures'
import { serverUrl } from '@/platform/server-address'
import { Button } from '@/shared/ui/button'
import { EmptyView } from '@/shared/ui/empty-view'
import { Notice } from '@/shared/ui/notice'
import { useShell, useWords } from '@/shared/ui/shell'
import type { Rating } from './use-rating-form'

/** Opens the complaint form for the outlet. */
function useComplain({ unit }: ServiceDone) {
  const { facts } = useFacts()
  const { language } = useShell()
  const title = nameOf(facts, unit, language)
  return () =>
    openPage('consultations/ask', {
      class: 'complaint',
      ...(title && { kind: 'outlet', id: unit, title }),
    })
}

export function OwnRatingStage({ done, rating }: { done: ServiceDone; rating: Rating }) {
  const text = useWords(ownRatingText)
  const now = useMinute()
  const complain = useComplain(done)
  const given = done.rating
  if (!given) return null
  return (
    <>
      {rating.thanks && (
        <View className='section'>
          <Notice look='ok' icon='check' words={text.thanks(given.rectification !== undefined)} />
        </View>
      )}
      <OwnRatingView
        done={done}
        rating={given}
        now={now}
        sourceOf={serverUrl}
        onPicture={(source) => showPictures([source], source)}
        onRepair={(id) => openPage('ratings/rectification', { id })}
        onComplain={complain}
      />
      {ratingStage(done, now) === 'changeable' && (
        <View className='section'>
          <Button look='line' size='block' words={text.change} onTap={() => rating.begin(done)} />
        </View>
      )}
    </>
  )
}

/** The rating window has passed. */
export function RatingWindowOver({ done }: { done: ServiceDone }) {
  const text = useWords(ownRatingText)
  const complain = useComplain(done)
  return (
    <View className='section'>
      <EmptyView
        icon='clock'
        title={text.over}
        text={text.overNote(settingAt('rateWithin', Date.parse(done.doneAt)))}
      >
        <Button look='second' words={text.complain} onTap={complain} />
      </EmptyView>
    </View>
  )
}
