import { View } from '@tarojs/components'
import type { Failure } from '@/contract/shared/failure'
import type { OutletAvailability } from '@/contract/visits/visits.schema'
import { bookingText } from '@/features/visits/citizen/booking/booking.text'
import { TimeGrid } from '@/features/visits/citizen/availability/components/slot-picker'
import { bookableDays, alternativeTimes } from '@/features/visits/citizen/availability/slots.model'
import { replacePage } from '@/platform/page-stack'
import { dayOf, dayAndWeekday } from '@/shared/lib/moments'
import { sharedText } from '@/shared/shared.text'
import { Notice } from '@/shared/ui/notice'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'
import type { Chosen } from './use-booking'

interface Props {
  visiting: OutletAvailability
  chosen: Chosen
  failure: Failure | undefined
  onChoose: (change: Partial<Chosen>) => void
}

/** Other times are offered of one day, so that a day need not stand on each. */
const most = 6

/** Why it is not booked, or cannot be; and other times, where that helps. */
export function BookingFailure({ visiting, chosen, failure, onChoose }: Props) {
  const text = useWords(bookingText)
  const shared = useWords(sharedText)
  const { language } = useShell()
  const { window, startsAt, service } = chosen
  const slot = visiting.slots.find((one) => one.window === window && one.startsAt === startsAt)
  const isGone = !slot || slot.free === 0
  if (!failure && !isGone) return null
  const code = failure?.code
  const words =
    code === 'offline'
      ? text.notSure
      : code
        ? (text.failed[code] ?? shared.failure[code])
        : text.gone
  const near = alternativeTimes(bookableDays(visiting, service), { startsAt, window }, most)
  const day = near[0] && dayOf(near[0].startsAt)
  const offers = isGone || (code && ['full', 'too_late', 'closed', 'not_found'].includes(code))
  return (
    <View className='section'>
      <Notice look='bad' icon='alert' words={words} />
      {offers && day && (
        <Section
          title={text.others(dayAndWeekday(day, language))}
          more={text.toTimes}
          onMore={() => replacePage('visits/outlet', { id: visiting.outlet })}
        >
          <TimeGrid
            times={near.filter((time) => dayOf(time.startsAt) === day)}
            onChoose={(time) => onChoose({ window: time.window, startsAt: time.startsAt })}
          />
        </Section>
      )}
    </View>
  )
}
