import { useEffect } from 'react'
import type { Enrollment } from '@/contract/trainings/trainings.schema'
import { findServiceDone } from '@/features/ratings/rating/rate.model'
import { ownRatingText } from '@/features/ratings/rating/own-rating.text'
import { useRatings } from '@/features/ratings/rating/ratings.store'
import { openPage } from '@/platform/navigation'
import { Cell } from '@/shared/ui/cell'
import { useWords } from '@/shared/ui/shell'

/** Offers to rate an attended training. */
export function RatingCell({
  training: { id, endsAt },
  now,
}: Pick<Enrollment, 'training'> & { now: number }) {
  const { list, load } = useRatings()
  const text = useWords(ownRatingText)
  const isOver = Date.parse(endsAt) <= now
  useEffect(() => {
    if (isOver) void load()
  }, [isOver, load])
  const done = list.kind === 'ready' ? findServiceDone(list.value, 'training', id) : undefined
  if (!isOver || !done) return null
  return (
    <Cell
      icon='check'
      title={done.rating ? text.title : text.rateThis}
      onTap={() => openPage('ratings/rate', { id: done.id })}
    />
  )
}
