import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { waitingRating } from '@/features/ratings/rating/rate.model'
import { rateText } from '@/features/ratings/rating/rate.text'
import { useRatings } from '@/features/ratings/rating/ratings.store'
import { isRetryable, useOutbox } from '@/platform/outbox'
import { ratingText } from '@/shared/rating.text'
import { Quoted } from '@/shared/ui/quoted'
import { useWords } from '@/shared/ui/shell'
import { UnsentCard } from '@/shared/ui/unsent-card'

interface Props {
  /** The service's id. */
  id: string
  onChange: () => void
}

/** A rating that waits in the outbox. */
export function WaitingRating({ id, onChange }: Props) {
  const { parcels, sending, send } = useOutbox()
  const { loadOne } = useRatings()
  const text = useWords(rateText)
  const names = useWords(ratingText)
  const waiting = waitingRating(parcels, id)

  useEffect(() => () => void loadOne(id), [id, loadOne]) // it has arrived, also by itself

  if (!waiting) return null
  const { parcel, draft } = waiting
  return (
    <>
      <View className='section'>
        <UnsentCard
          busy={sending === parcel.id}
          failure={parcel.failure}
          refused={!!parcel.failure && !isRetryable(parcel.failure)}
          words={text.waiting}
          onSend={() => void send(parcel.id)}
          onChange={onChange}
        />
      </View>
      <View className='section'>
        <Quoted
          words={[draft.level && names.level(draft.level), draft.text].filter(Boolean).join('\n')}
        />
      </View>
    </>
  )
}
