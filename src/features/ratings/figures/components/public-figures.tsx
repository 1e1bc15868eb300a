import { Text, View } from '@tarojs/components'
import { badOf, countOf, meanOf } from '@/contract/ratings/levels.rules'
import { rating as settings } from '@/contract/ratings/ratings.settings'
import type { Figures, PublicText } from '@/contract/ratings/ratings.schema'
import type { IsoDay } from '@/contract/shared/time.types'
import { spaced } from '@/shared/lib/spaced'
import { dateWords, dayWords } from '@/contract/shared/date-words.rules'
import { dotted } from '@/shared/lib/dotted'
import { ratingText } from '@/shared/rating.text'
import { Cell } from '@/shared/ui/cell'
import { Quoted } from '@/shared/ui/quoted'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tag, Tags } from '@/shared/ui/tag'
import { figuresText } from '../figures.text'
import { countRectifications } from '../rectification-count.model'
import { LevelsChart } from './levels-chart'

interface Props {
  figures: Figures
  /** First day that counts. */
  since: IsoDay
}

/** In whole percent; undefined for so few that it would be about single people. */
const shareOf = (part: number, all: number) =>
  all < settings.minRaters ? undefined : Math.round((part / all) * 100)

export function PublicFigures({ figures, since }: Props) {
  const text = useWords(figuresText)
  const { language } = useShell()
  const { levels, orders, medianDays, unseen } = figures
  const opened = countRectifications(orders)
  const number = (count: number) => <Text className='num'>{text.entries(count)}</Text>
  return (
    <>
      <View className='card pad section'>
        <Text className='strong num'>
          {text.count(countOf(levels), meanOf(levels)?.toFixed(1))}
        </Text>
        <View className='chart-note'>
          <LevelsChart levels={levels} />
        </View>
        <Text className='cap chart-note num'>{text.since(dateWords(since, language))}</Text>
      </View>
      <View className='card section'>
        <Cell title={text.bad} value={number(badOf(levels))} />
        <Cell
          title={text.putRight}
          note={text.putRightNote(opened, shareOf(orders.confirmed, opened))}
          value={number(orders.confirmed)}
        />
        {medianDays !== undefined && (
          <Cell title={text.median} value={<Text className='num'>{text.days(medianDays)}</Text>} />
        )}
        <Cell title={text.open} note={text.overdue(orders.overdue)} value={number(orders.open)} />
        <Cell
          title={text.unconfirmed}
          note={text.unconfirmedNote}
          value={number(orders.unconfirmed)}
        />
        {orders.reviewed > 0 && <Cell title={text.reviewed} value={number(orders.reviewed)} />}
        {orders.setAside > 0 && (
          <Cell title={text.setAside} note={text.setAsideNote} value={number(orders.setAside)} />
        )}
        {unseen !== undefined && (
          <Cell title={text.unseen} note={text.unseenNote} value={number(unseen)} />
        )}
      </View>
    </>
  )
}

interface TextsProps {
  texts: PublicText[]
  nameOf: (id: string | undefined) => string | undefined
}

export function PublicTexts({ texts, nameOf }: TextsProps) {
  const text = useWords(figuresText)
  const names = useWords(ratingText)
  const { language } = useShell()
  return (
    <Section title={text.texts} more={text.textsNote}>
      {texts.length === 0 && <Text className='cap'>{text.noTexts}</Text>}
      {texts.map(({ day, level, tags, text: words, service }) => (
        <View key={day + level + words} className='card pad'>
          <Text className='strong'>{names.level(level)}</Text>
          <Text className='cap num'>{dotted([dayWords(day, language), nameOf(service)])}</Text>
          <View className='cell__tags'>
            <Quoted words={spaced(words)} />
          </View>
          {tags.length > 0 && (
            <Tags className='page__tags'>
              {tags.map((tag) => (
                <Tag key={tag}>{names.tag[tag]}</Tag>
              ))}
            </Tags>
          )}
        </View>
      ))}
    </Section>
  )
}
