import { View } from '@tarojs/components'
import { useEffect } from 'react'
import type { Consultation } from '@/contract/consultations/consultations.schema'
import { findServiceDone } from '@/features/ratings/rating/rate.model'
import { ownRatingText } from '@/features/ratings/rating/own-rating.text'
import { useRatings } from '@/features/ratings/rating/ratings.store'
import { openPage } from '@/platform/navigation'
import { Cell } from '@/shared/ui/cell'
import { useWords } from '@/shared/ui/shell'

/** Link to the rating of a closed consultation. */
export function RateLink({ consultation: { id, status } }: { consultation: Consultation }) {
  const { list, load } = useRatings()
  const text = useWords(ownRatingText)
  const closed = status === 'closed'
  useEffect(() => {
    if (closed) void load()
  }, [closed, load])
  const done = list.kind === 'ready' ? findServiceDone(list.value, 'consultation', id) : undefined
  if (!closed || !done) return null
  return (
    <View className='card section'>
      <Cell
        title={done.rating ? text.title : text.rateThis}
        onTap={() => openPage('ratings/rate', { id: done.id })}
      />
    </View>
  )
}
