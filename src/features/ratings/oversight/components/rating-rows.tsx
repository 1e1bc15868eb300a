import { Text, View } from '@tarojs/components'
import type { StaffRating } from '@/contract/ratings/ratings.schema'
import { spaced } from '@/shared/lib/spaced'
import { dateWords } from '@/contract/shared/date-words.rules'
import { dotted } from '@/shared/lib/dotted'
import { ratingText } from '@/shared/rating.text'
import { Button } from '@/shared/ui/button'
import { Quoted } from '@/shared/ui/quoted'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tag, Tags } from '@/shared/ui/tag'
import { oversightText } from '../oversight.text'

interface Props {
  ratings: StaffRating[]
  nameOf: (service: string) => string
  /** Supervisors only. */
  onRemove?: (rating: StaffRating) => void
}

export function RatingRows({ ratings, nameOf, onRemove }: Props) {
  const text = useWords(oversightText)
  const names = useWords(ratingText)
  const { language } = useShell()
  return (
    <View className='rating-rows'>
      {ratings.map((rating) => (
        <View key={rating.id} className='card pad section'>
          <Text className='strong'>
            {text.day(dateWords(rating.day, language), names.level(rating.level))}
          </Text>
          <Text className='cap'>
            {dotted([names.done[rating.kind], rating.service && nameOf(rating.service)])}
          </Text>
          {rating.text && (
            <View className='cell__tags'>
              <Quoted words={spaced(rating.text)} />
            </View>
          )}
          {rating.removed && <Text className='cap'>{text.removed(rating.removed)}</Text>}
          <Tags className='page__tags'>
            {rating.tags.map((tag) => (
              <Tag key={tag}>{names.tag[tag]}</Tag>
            ))}
            {rating.text && !rating.public && <Tag>{text.notPublic}</Tag>}
            {rating.unseen && <Tag>{text.unseen}</Tag>}
            {rating.flagged && <Tag look='warn'>{text.flagged}</Tag>}
            {rating.sample && <Tag look='sample'>{names.sample}</Tag>}
          </Tags>
          {onRemove && rating.text && (
            <Button look='quiet' size='s' words={text.remove} onTap={() => onRemove(rating)} />
          )}
        </View>
      ))}
    </View>
  )
}
