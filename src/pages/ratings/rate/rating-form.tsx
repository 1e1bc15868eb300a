import { View } from '@tarojs/components'
import type { ServiceDone } from '@/contract/ratings/ratings.schema'
import { RateFields } from '@/features/ratings/rating/components/rate-fields'
import { rateText } from '@/features/ratings/rating/rate.text'
import { useMinute } from '@/platform/clock'
import { pictureActions } from '@/platform/picture-actions'
import { serverUrl } from '@/platform/server-address'
import { failureText } from '@/shared/failure.text'
import { Notice } from '@/shared/ui/notice'
import { useWords } from '@/shared/ui/shell'
import type { Rating } from './use-rating-form'

interface Props {
  done: ServiceDone
  rating: Rating
}

export function RatingFormView({ done, rating }: Props) {
  const now = useMinute()
  const sent = done.rating?.pictures ?? []
  const linkOf = (id: string) => sent.find((picture) => picture.id === id)?.link
  return (
    <>
      <RateFields
        draft={rating.draft}
        channel={done.channel}
        doneAt={Date.parse(done.doneAt)}
        givenAt={done.rating ? Date.parse(done.rating.givenAt) : now}
        tried={rating.tried}
        pictures={{
          ...pictureActions,
          sourceOf: (id) => {
            const link = linkOf(id)
            return link ? serverUrl(link) : pictureActions.sourceOf(id)
          },
        }}
        onChange={rating.change}
      />
    </>
  )
}

export function Refused({ rating: { refused } }: Pick<Props, 'rating'>) {
  const text = useWords(rateText)
  const failures = useWords(failureText)
  if (!refused) return null
  return (
    <View className='section'>
      <Notice
        look='bad'
        icon='alert'
        words={[text.refused, failures[refused.code], text.kept].join(' ')}
      />
    </View>
  )
}
