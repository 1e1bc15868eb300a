import { Text, View } from '@tarojs/components'
import type { OwnRating, ServiceDone } from '@/contract/ratings/ratings.schema'
import type { EpochMs } from '@/contract/shared/time.types'
import { byWords } from '@/contract/shared/due-words.rules'
import { dayOf } from '@/contract/shared/moment-words.rules'
import { dateWords, dayWords } from '@/contract/shared/date-words.rules'
import { ratingText } from '@/shared/rating.text'
import { Cell } from '@/shared/ui/cell'
import { Quoted } from '@/shared/ui/quoted'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'
import { PictureThumbnails } from '@/shared/ui/picture-thumbnails'
import { Tag, Tags } from '@/shared/ui/tag'
import { ratingStage, textStanding } from '../rate.model'
import { ownRatingText } from '../own-rating.text'

interface Props {
  done: ServiceDone
  rating: OwnRating
  now: EpochMs
  sourceOf: (link: string) => string
  onPicture: (source: string) => void
  onRepair: (id: string) => void
  onComplain: () => void
}

export function OwnRatingView({ done, rating, now, ...on }: Props) {
  const text = useWords(ownRatingText)
  const names = useWords(ratingText)
  const { language } = useShell()
  const { level, scores, tags, contact, rectification, changeUntil } = rating
  const aspects = Object.entries(scores) as [keyof typeof names.aspect, typeof level][]
  return (
    <>
      <View className='card section'>
        <View className={`level level--${level}`}>
          <View className='level__bars' />
          <Text className='level__text strong'>{names.level(level)}</Text>
          <Text className='cap num'>{text.given(dayWords(dayOf(rating.givenAt), language))}</Text>
        </View>
        {aspects.map(([aspect, score]) => (
          <Cell
            key={aspect}
            title={names.aspect[aspect]}
            value={<Text>{names.level(score)}</Text>}
          />
        ))}
      </View>
      {tags.length > 0 && (
        <Tags className='section'>
          {tags.map((tag) => (
            <Tag key={tag}>{names.tag[tag]}</Tag>
          ))}
        </Tags>
      )}
      <Publication rating={rating} />
      <RatedText rating={rating} {...on} />
      {contact && <Text className='cap section'>{text.contact(contact)}</Text>}
      {rectification && (
        <View className='card section'>
          <Cell
            icon='refresh'
            title={text.repair}
            note={text.repairNote}
            onTap={() => on.onRepair(rectification)}
          />
        </View>
      )}
      <View className='card section'>
        <Cell icon='consult' title={text.complain} note={text.complainNote} onTap={on.onComplain} />
      </View>
      <Text className='cap section'>
        {ratingStage(done, now) === 'changeable'
          ? text.changeable(byWords(changeUntil, now, language))
          : text.fixed}
      </Text>
    </>
  )
}

/** When it is published, or was, and with how many others. */
function Publication({ rating: { published } }: Pick<Props, 'rating'>) {
  const text = useWords(ownRatingText)
  const { language } = useShell()
  if (!published) return <Text className='cap section'>{text.together}</Text>
  const day = dateWords(published.day, language)
  return (
    <Text className='cap section'>
      {published.cityWide ? text.cityWide(day) : text.published(day)}
    </Text>
  )
}

function RatedText({
  rating,
  sourceOf,
  onPicture,
}: Pick<Props, 'rating' | 'sourceOf' | 'onPicture'>) {
  const text = useWords(ownRatingText)
  const { text: words, pictures, shown, removed } = rating
  if (!words && pictures.length === 0 && !shown) return null
  return (
    <Section title={text.text}>
      {words && <Quoted words={words} />}
      <PictureThumbnails sources={pictures.map(({ link }) => sourceOf(link))} onOpen={onPicture} />
      {shown && <Text className='cap section'>{text.shown[textStanding(rating, shown)]}</Text>}
      {removed && <Text className='cap'>{text.removed(removed)}</Text>}
    </Section>
  )
}
