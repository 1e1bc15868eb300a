import { Text, View } from '@tarojs/components'
import { countOf, meanOf } from '@/contract/ratings/levels.rules'
import type { Dashboard } from '@/contract/ratings/oversight.schema'
import { rating } from '@/contract/ratings/ratings.settings'
import { ratingText } from '@/shared/rating.text'
import { dateWords } from '@/contract/shared/date-words.rules'
import { dotted } from '@/shared/lib/dotted'
import { Cell } from '@/shared/ui/cell'
import { Meter } from '@/shared/ui/meter'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tag, Tags } from '@/shared/ui/tag'
import { PageTitle } from '@/shared/ui/page-title'
import { groupIntoBars, percentOf } from '../dashboard.model'
import { dashboardText } from '../dashboard.text'
import '../../components/reception.scss'

/** Longer periods are grouped so that no more bars are shown. */
const maxBars = 12

const visitCounts = [
  'appointments',
  'tickets',
  'walkIns',
  'missed',
  'cancelled',
  'void',
  'calledOff',
  'unseen',
] as const

/** Visits by kind and outcome, and finished visits over time. */
export function VisitFigures({ board }: { board: Dashboard }) {
  const text = useWords(dashboardText)
  const { language } = useShell()
  const { use, from, until, byDay, sample } = board
  const bars = groupIntoBars(byDay, maxBars)
  const largest = Math.max(1, ...bars.map(({ count }) => count))
  return (
    <>
      <PageTitle>{text.finished(use.finished)}</PageTitle>
      <Text className='cap num'>
        {text.days(dateWords(from, language), dateWords(until, language))}
      </Text>
      {sample && (
        <Tags className='page__tags'>
          <Tag look='sample'>{text.sample}</Tag>
        </Tags>
      )}
      <Section title={text.use}>
        <View className='card'>
          {visitCounts.map((name) => (
            <Cell key={name} title={text.counts[name]} value={text.people(use[name])} />
          ))}
        </View>
      </Section>
      <Section title={text.byDay} more={text.maximum(largest)}>
        <View className='card pad'>
          {bars.map((bar) => (
            <View key={bar.from} className='board-bar'>
              <Text className='cap num board-bar__day'>{bar.from.slice(5)}</Text>
              <Meter share={(bar.count / largest) * 100} />
              <Text className='num board-bar__count'>{bar.count}</Text>
            </View>
          ))}
        </View>
      </Section>
    </>
  )
}

/** How long queue numbers waited to be called. */
export function WaitFigures({ waits }: Pick<Dashboard, 'waits'>) {
  const text = useWords(dashboardText)
  return (
    <Section title={text.waits} more={text.calls(waits.count)}>
      <View className='card'>
        {waits.median === undefined ? (
          <Cell title={text.none} />
        ) : (
          <>
            <Cell title={text.median} value={text.minutes(waits.median)} />
            <Cell title={text.ninthDecile} value={text.minutes(waits.nine ?? waits.median)} />
          </>
        )}
      </View>
    </Section>
  )
}

/** Ratings, and the rectifications that followed. */
export function RatingFigures({ board, onRatings }: { board: Dashboard; onRatings: () => void }) {
  const text = useWords(dashboardText)
  const names = useWords(ratingText)
  const { levels, orders, medianDays } = board.figures
  const count = countOf(levels)
  const mean = meanOf(levels)
  return (
    <>
      <Section title={text.ratings} more={text.rated(board.rated, board.done)}>
        <View className='card'>
          {count === 0 && <Cell title={text.noRatings} />}
          {count > 0 &&
            [...levels.keys()]
              .reverse()
              .map((i) => (
                <Cell
                  key={i}
                  title={names.level(i + 1)}
                  value={dotted([
                    String(levels[i]!),
                    text.share(percentOf(levels[i]!, count) ?? 0),
                  ])}
                />
              ))}
          {count > 0 && (
            <Cell
              title={
                mean === undefined
                  ? text.tooFew(rating.meanFrom)
                  : text.mean(mean.toFixed(1), count)
              }
            />
          )}
          <Cell title={text.allRatings} onTap={onRatings} />
        </View>
      </Section>
      <Section title={text.rectifications}>
        <View className='card'>
          {(['open', 'overdue', 'confirmed', 'unconfirmed', 'reviewed', 'setAside'] as const).map(
            (name) => (
              <Cell key={name} title={text[name]} value={text.pieces(orders[name])} />
            ),
          )}
          {medianDays !== undefined && (
            <Cell title={text.medianDays} value={text.workingDays(medianDays)} />
          )}
        </View>
      </Section>
    </>
  )
}
