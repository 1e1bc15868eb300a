import { Text, View } from '@tarojs/components'
import type { StaffRating } from '@/contract/ratings/ratings.schema'
import { spaced } from '@/shared/lib/spaced'
import { dateWords } from '@/contract/shared/date-words.rules'
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
      {ratings.map((one) => (
        <View key={one.id} className='card pad section'>
          <Text className='strong'>
            {text.day(dateWords(one.day, language), names.level(one.level))}
          </Text>
          <Text className='cap'>
            {[names.done[one.kind], one.service && nameOf(one.service)].filter(Boolean).join(' · ')}
          </Text>
          {one.text && (
            <View className='cell__tags'>
              <Quoted words={spaced(one.text)} />
            </View>
          )}
          {one.removed && <Text className='cap'>{text.removed(one.removed)}</Text>}
          <Tags className='page__tags'>
            {one.tags.map((tag) => (
              <Tag key={tag}>{names.tag[tag]}</Tag>
            ))}
            {one.text && !one.public && <Tag>{text.notPublic}</Tag>}
            {one.unseen && <Tag>{text.unseen}</Tag>}
            {one.flagged && <Tag look='warn'>{text.flagged}</Tag>}
            {one.sample && <Tag look='sample'>{names.sample}</Tag>}
          </Tags>
          {onRemove && one.text && (
            <Button look='quiet' size='s' words={text.remove} onTap={() => onRemove(one)} />
          )}
        </View>
      ))}
    </View>
  )
}
