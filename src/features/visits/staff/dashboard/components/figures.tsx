import { Text, View } from '@tarojs/components'
import { countOf, meanOf } from '@/contract/ratings/levels.rules'
import type { Dashboard } from '@/contract/ratings/oversight.schema'
import { rating } from '@/contract/ratings/ratings.settings'
import { ratingText } from '@/shared/rating.text'
import { dateWords } from '@/shared/lib/time'
import { Cell } from '@/shared/ui/cell'
import { Meter } from '@/shared/ui/meter'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tag, Tags } from '@/shared/ui/tag'
import { groupIntoBars, percentOf } from '../dashboard.model'
import { dashboardText } from '../dashboard.text'
import '../../components/reception.scss'

/** So many rows stand for all days. */
const mostBars = 12

const each = [
  'appointments',
  'tickets',
  'walkIns',
  'missed',
  'cancelled',
  'void',
  'calledOff',
] as const

/** How many came, how they came, and how many of them were served. */
export function VisitFigures({ board }: { board: Dashboard }) {
  const text = useWords(dashboardText)
  const { language } = useShell()
  const { use, from, until, byDay, sample } = board
  const bars = groupIntoBars(byDay, mostBars)
  const most = Math.max(1, ...bars.map(({ count }) => count))
  return (
    <>
      <Text className='page__title'>{text.finished(use.finished)}</Text>
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
          {each.map((name) => (
            <Cell key={name} title={text.each[name]} value={text.people(use[name])} />
          ))}
        </View>
      </Section>
      <Section title={text.byDay} more={text.most(most)}>
        <View className='card pad'>
          {bars.map((bar) => (
            <View key={bar.from} className='board-bar'>
              <Text className='cap num board-bar__day'>{bar.from.slice(5)}</Text>
              <Meter share={(bar.count / most) * 100} />
              <Text className='num board-bar__count'>{bar.count}</Text>
            </View>
          ))}
        </View>
      </Section>
    </>
  )
}

/** How long people waited for their number to be called. */
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
            <Cell title={text.nine} value={text.minutes(waits.nine ?? waits.median)} />
          </>
        )}
      </View>
    </Section>
  )
}

/** How services were rated, and what was put right. */
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
                  value={`${levels[i]!} · ${text.share(percentOf(levels[i]!, count) ?? 0)}`}
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
      <Section title={text.right}>
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
