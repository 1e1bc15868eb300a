import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { visitCode } from '@/contract/visits/visit-codes.rules'
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
import { whenWords } from '@/shared/lib/moments'
import { useShell, useWords } from '@/shared/ui/shell'
import { WhenWhere } from '@/shared/ui/when-where'

interface Props {
  visit: Visit
  now: number
}

/** What it is, and while it is to come the code that staff scan. Made here: it needs no network. */
export function VisitPass({ visit, now }: Props) {
  const [large, enlarge] = useState(false)
  const shown = usePageVisible()
  const text = useWords(visitText)
  const names = useWords(visitsText)
  const { id, secret, status, visitor, place } = visit
  const coded = isCurrent(visit, now) && status !== 'arrived' ? secret : undefined
  useBrightScreen(shown && large && coded !== undefined)

  const about = place ? <Numbered visit={visit} /> : <Booked visit={visit} />
  if (!coded)
    return (
      <View className='card'>
        <View className='pad'>{about}</View>
      </View>
    )
  const number = place ? names.number(place.number) : (visitor ?? '')
  return (
    <CodeCard
      codeAt={(moment) => visitCode({ visit: id, secret: coded }, moment)}
      number={number}
      byNumber={text.byName}
      picture={`${text.picture} ${number}`}
      shown={shown}
      large={large}
      onEnlarge={large ? undefined : () => enlarge(true)}
    >
      {about}
    </CodeCard>
  )
}

function usePlace({ outlet, window, visitor, party }: Visit) {
  const { facts } = useFacts()
  const text = useWords(visitText)
  const { language } = useShell()
  const at = placeOf(facts, outlet, language)
  const lines = [window && text.window(window.name), at.address, visitor, party && text.for(party)]
  return { name: at.name, lines: lines.flatMap((line) => line || []) }
}

function Booked({ visit }: { visit: Visit }) {
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

/** The number is what is called: it stands large. */
function Numbered({ visit }: { visit: Visit }) {
  const { name, lines } = usePlace(visit)
  const names = useWords(visitsText)
  const text = useWords(visitText)
  const { place, sample } = visit
  return (
    <View>
      <QueueNumberHead number={place!.number} outlet={name} sample={sample && names.sample} />
      {lines.map((line) => (
        <Text key={line} className='cap'>
          {line}
        </Text>
      ))}
      {place!.passed && <Text className='cap strong'>{text.passed}</Text>}
    </View>
  )
}
