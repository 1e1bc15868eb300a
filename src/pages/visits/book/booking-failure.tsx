import { View } from '@tarojs/components'
import type { Failure } from '@/contract/shared/failure'
import { bookingText } from '@/features/visits/citizen/booking/booking.text'
import { TimeGrid } from '@/features/visits/citizen/availability/components/slot-picker'
import {
  bookableDays,
  alternativeTimes,
  type Availability,
} from '@/features/visits/citizen/availability/slots.model'
import { replacePage } from '@/platform/page-stack'
import { isUncertain } from '@/shared/lib/remote'
import { dayOf, dayAndWeekday } from '@/contract/shared/moment-words.rules'
import { failureText } from '@/shared/failure.text'
import { Notice } from '@/shared/ui/notice'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'
import type { BookingChoice } from './use-booking'

interface Props {
  availability: Availability
  chosen: BookingChoice
  failure: Failure | undefined
  onChoose: (change: Partial<BookingChoice>) => void
}

const maxAlternatives = 6

/** Why the booking failed or is impossible, with free times of one other day if that helps. */
export function BookingFailure({ availability, chosen, failure, onChoose }: Props) {
  const text = useWords(bookingText)
  const failures = useWords(failureText)
  const { language } = useShell()
  const { window, startsAt, service } = chosen
  const slot = availability.slots.find(
    (candidate) => candidate.window === window && candidate.startsAt === startsAt,
  )
  const isGone = !slot || slot.free === 0
  if (!failure && !isGone) return null
  const code = failure?.code
  const words =
    failure && isUncertain(failure)
      ? text.uncertain
      : code
        ? (text.failed[code] ?? failures[code])
        : text.gone
  const alternatives = alternativeTimes(
    bookableDays(availability, service),
    { startsAt, window },
    maxAlternatives,
  )
  const day = alternatives[0] && dayOf(alternatives[0].startsAt)
  const showAlternatives =
    isGone || (code && ['full', 'too_late', 'closed', 'not_found'].includes(code))
  return (
    <View className='section'>
      <Notice look='bad' icon='alert' words={words} />
      {showAlternatives && day && (
        <Section
          title={text.others(dayAndWeekday(day, language))}
          more={text.toTimes}
          onMore={() => replacePage('visits/outlet', { id: availability.outlet })}
        >
          <TimeGrid
            times={alternatives.filter((time) => dayOf(time.startsAt) === day)}
            onChoose={(time) => onChoose({ window: time.window, startsAt: time.startsAt })}
          />
        </Section>
      )}
    </View>
  )
}
