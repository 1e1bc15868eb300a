import { Text, View } from '@tarojs/components'
import type { StaffTraining } from '@/contract/trainings/staff.schema'
import { titleIn } from '@/shared/lib/language'
import {
  momentWords,
  spanWords,
  dayOf,
  dayAndWeekday,
  timeOf,
} from '@/contract/shared/moment-words.rules'
import { dotted } from '@/shared/lib/dotted'
import { Cell } from '@/shared/ui/cell'
import { Notice } from '@/shared/ui/notice'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'
import { trainingWaysText } from '@/shared/training-ways.text'
import { PageTitle } from '@/shared/ui/page-title'
import { hasBegun } from '../../training-state.model'
import { organisingText } from '../../organising.text'
import { trainingText } from '../training.text'
import { StateTags } from '../../overview/components/training-row'

interface Props {
  training: StaffTraining
  now: number
  outletName: string
}

export function TrainingFacts({ training, now, outletName }: Props) {
  const text = useWords(trainingText)
  const { language } = useShell()
  const { reason, place, link, seats } = training
  const online = seats.some(({ way }) => way === 'online')
  return (
    <>
      <PageTitle>{titleIn(language, training)}</PageTitle>
      <Text className='cap'>{outletName}</Text>
      <StateTags training={training} now={now} />
      {reason && <Notice look='bad' icon='alert' words={`${text.reason}：${reason}`} />}
      <Section title={text.seats}>
        <SeatCells training={training} now={now} />
      </Section>
      <Section title={text.when}>
        <View className='card num'>
          <PartCells parts={training.parts} />
          <Cell title={text.closes} value={momentWords(training.closesAt, now, language)} />
          <Cell title={text.cancelUntil} value={momentWords(training.cancelUntil, now, language)} />
          {place && <Cell title={text.place} note={place} />}
          {online && <Cell title={text.link} note={link ?? text.noLink} />}
        </View>
      </Section>
    </>
  )
}

/** Parts listed one by one; the rest is summed up in one row. */
const maxListedParts = 4

function PartCells({ parts }: { parts: StaffTraining['parts'] }) {
  const text = useWords(trainingText)
  const { language } = useShell()
  const shown = parts.slice(0, maxListedParts)
  return (
    <>
      {shown.map(({ startsAt, endsAt }, index) => (
        <Cell
          key={startsAt}
          title={dayAndWeekday(dayOf(startsAt), language)}
          {...(parts.length > 1 && { note: text.part(index + 1) })}
          value={`${timeOf(startsAt)}–${timeOf(endsAt)}`}
        />
      ))}
      {parts.length > maxListedParts && (
        <Cell
          title={`${text.part(maxListedParts + 1)}–${parts.length}`}
          note={spanWords(
            parts[maxListedParts]!.startsAt,
            parts[parts.length - 1]!.endsAt,
            language,
          )}
        />
      )}
    </>
  )
}

function SeatCells({ training, now }: Omit<Props, 'outletName'>) {
  const text = useWords(trainingText)
  const words = useWords(organisingText)
  const ways = useWords(trainingWaysText)
  return (
    <View className='card num'>
      {training.seats.map(({ way, capacity, enrolled, offered, waiting, waitlist }) => {
        const more = [
          offered > 0 && text.offered(offered),
          waitlist > 0 && text.waiting(waiting, waitlist),
        ]
        return (
          <Cell
            key={way}
            title={ways[way]}
            note={dotted(more)}
            value={<Text className='strong'>{text.seated(enrolled, capacity)}</Text>}
          />
        )
      })}
      {hasBegun(training, now) && (
        <Cell title={words.checkIn} value={<Text className='strong'>{training.checkedIn}</Text>} />
      )}
    </View>
  )
}
