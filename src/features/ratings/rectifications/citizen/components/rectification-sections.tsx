import { Text, View } from '@tarojs/components'
import type { Rectification } from '@/contract/ratings/rectifications.schema'
import type { EpochMs } from '@/contract/shared/time.types'
import { byWords } from '@/contract/shared/due-words.rules'
import { momentWords } from '@/contract/shared/moment-words.rules'
import { spaced } from '@/shared/lib/spaced'
import { dayWords } from '@/contract/shared/date-words.rules'
import { dotted } from '@/shared/lib/dotted'
import { ratingText } from '@/shared/rating.text'
import { Cell } from '@/shared/ui/cell'
import { Notice } from '@/shared/ui/notice'
import { Quoted } from '@/shared/ui/quoted'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'
import { PictureThumbnails } from '@/shared/ui/picture-thumbnails'
import { Tag, Tags } from '@/shared/ui/tag'
import { PageTitle } from '@/shared/ui/page-title'
import { reviewReason, currentRepair } from '../rectification.model'
import { rectificationText } from '../rectification.text'
import './rectification.scss'

interface Props {
  rectification: Rectification
  now: EpochMs
}

export function RectificationHeader({ rectification, now }: Props) {
  const text = useWords(rectificationText)
  const names = useWords(ratingText)
  const { language } = useShell()
  const { status, openedDay, level, number, sample, reachesAt, atOnce } = rectification
  const note = text.note[status]
  const isComing = !atOnce && reachesAt !== undefined && Date.parse(reachesAt) > now
  return (
    <>
      <PageTitle>{text.head[status]}</PageTitle>
      <Text className='cap num'>
        {dotted([
          text.rated(dayWords(openedDay, language), names.level(level)),
          text.number(number),
          sample && names.sample,
        ])}
      </Text>
      {note && <Text className='para'>{note}</Text>}
      {isComing && (
        <View className='section'>
          <Notice words={text.arrives(momentWords(reachesAt, now, language))} />
        </View>
      )}
    </>
  )
}

/** The repair and the supervisor's reason. */
export function RectificationAnswers({
  rectification,
  now,
  unit,
}: Props & { unit: string | undefined }) {
  const text = useWords(rectificationText)
  const names = useWords(ratingText)
  const { language } = useShell()
  const repair = currentRepair(rectification)
  const reason = reviewReason(rectification)
  const when = repair?.at ? momentWords(repair.at, now, language) : ''
  return (
    <>
      {repair && (
        <Section title={text.repair}>
          <View className='card pad'>
            <Text className='order-words'>{spaced(repair.text ?? '')}</Text>
            <Text className='cap order-by num'>{[unit, when].filter(Boolean).join('，')}</Text>
            {repair.outcome && (
              <Tags className='cell__tags'>
                <Tag look='brand'>{names.outcome[repair.outcome]}</Tag>
              </Tags>
            )}
          </View>
        </Section>
      )}
      {reason && (
        <Section title={text.reason}>
          <Text className='card pad order-words'>{spaced(reason)}</Text>
        </Section>
      )}
    </>
  )
}

interface RatedProps {
  rectification: Rectification
  sourceOf: (link: string) => string
  onPicture: (source: string) => void
  onRating: () => void
}

/** The content of the rating as the outlet reads it. */
export function OwnRatingSection({ rectification, sourceOf, onPicture, onRating }: RatedProps) {
  const text = useWords(rectificationText)
  const names = useWords(ratingText)
  const { text: words, tags, pictures } = rectification
  return (
    <Section title={text.own}>
      {words && <Quoted words={words} />}
      {tags.length > 0 && (
        <Tags className='page__tags'>
          {tags.map((tag) => (
            <Tag key={tag}>{names.tag[tag]}</Tag>
          ))}
        </Tags>
      )}
      <PictureThumbnails sources={pictures.map(({ link }) => sourceOf(link))} onOpen={onPicture} />
      <View className='card section'>
        <Cell title={text.toRating} onTap={onRating} />
      </View>
    </Section>
  )
}

/** End of the confirmation period. */
export function ConfirmationNotice({ rectification, now }: Props) {
  const text = useWords(rectificationText)
  const { language } = useShell()
  const { confirmBy } = rectification
  if (!confirmBy) return null
  return <Text className='cap section num'>{text.silence(byWords(confirmBy, now, language))}</Text>
}
