import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { isLive } from '@/contract/visits/visits.rules'
import { visitCode } from '@/contract/visits/visit-codes.rules'
import type { EpochMs } from '@/contract/shared/time.types'
import type { Visit } from '@/contract/visits/visits.schema'
import { useFacts } from '@/features/facts/published/facts.store'
import { placeOf } from '@/features/facts/published/place.model'
import { CodeCard } from '@/shared/ui/code-card'
import { QueueNumberHead } from '@/features/visits/citizen/visit/components/queue-number-head'
import { visitText } from '@/features/visits/citizen/visit/visit.text'
import { isCurrent, momentOfVisit } from '@/features/visits/citizen/list/visits.model'
import { visitsText } from '@/features/visits/citizen/list/visits.text'
import { useBrightScreen } from '@/platform/use-bright-screen'
import { usePageVisible } from '@/platform/clock'
import { clockOffset } from '@/platform/server-clock'
import { whenWords } from '@/contract/shared/moment-words.rules'
import { useShell, useWords } from '@/shared/ui/shell'
import { WhenWhere } from '@/shared/ui/when-where'

interface Props {
  visit: Visit
  now: EpochMs
}

/** The visit, and while it is current its code for staff to scan, computed on the phone without network. */
export function VisitPass({ visit, now }: Props) {
  const [isLarge, setLarge] = useState(false)
  const isVisible = usePageVisible()
  const text = useWords(visitText)
  const names = useWords(visitsText)
  const { id, secret, status, visitor, place } = visit
  const codeSecret = isCurrent(visit, now) && status !== 'arrived' ? secret : undefined
  useBrightScreen(isVisible && isLarge && codeSecret !== undefined)

  const summary = place ? (
    <QueueNumberSummary visit={visit} />
  ) : (
    <AppointmentSummary visit={visit} />
  )
  if (!codeSecret)
    return (
      <View className='card'>
        <View className='pad'>{summary}</View>
      </View>
    )
  const label = place ? names.number(place.number) : (visitor ?? '')
  return (
    <CodeCard
      offset={clockOffset() ?? 0}
      codeAt={(moment) => visitCode({ visit: id, secret: codeSecret }, moment)}
      number={label}
      byNumber={text.byNumber}
      picture={`${text.picture} ${label}`}
      shown={isVisible}
      large={isLarge}
      onEnlarge={isLarge ? undefined : () => setLarge(true)}
    >
      {summary}
    </CodeCard>
  )
}

function usePlace(visit: Visit) {
  const { outlet, window, visitor, party } = visit
  const { facts } = useFacts()
  const text = useWords(visitText)
  const { language } = useShell()
  const place = placeOf(facts, outlet, language)
  const lines = [
    window && text.window(window.name),
    isLive(visit) ? undefined : place.address, // a visit to come has a card that leads there
    visitor,
    party && text.for(party),
  ]
  return { name: place.name, lines: lines.flatMap((line) => line || []) }
}

function AppointmentSummary({ visit }: { visit: Visit }) {
  const names = useWords(visitsText)
  const { language } = useShell()
  const { name, lines } = usePlace(visit)
  const { startsAt, endsAt, sample } = visit
  return (
    <WhenWhere
      moment={momentOfVisit(visit)}
      title={name}
      note={startsAt && endsAt ? whenWords(startsAt, endsAt, language) : ''}
      place={lines}
      sample={sample && names.sample}
    />
  )
}

/** The queue number is what staff call, so it is the most prominent. */
function QueueNumberSummary({ visit }: { visit: Visit }) {
  const { name, lines } = usePlace(visit)
  const names = useWords(visitsText)
  const text = useWords(visitText)
  const { place, sample } = visit
  return (
    <View>
      <QueueNumberHead number={place!.number} outletName={name} sample={sample && names.sample} />
      {lines.map((line) => (
        <Text key={line} className='cap'>
          {line}
        </Text>
      ))}
      {place!.passed && <Text className='cap strong'>{text.passed}</Text>}
    </View>
  )
}
