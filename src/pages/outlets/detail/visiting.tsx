import { View } from '@tarojs/components'
import type { Outlet } from '@/contract/facts/outlets.schema'
import { timeOf } from '@/contract/shared/moment-words.rules'
import { outletName } from '@/features/outlets/row.model'
import { availabilityText } from '@/features/visits/citizen/availability/availability.text'
import { NextTimes } from '@/features/visits/citizen/availability/components/next-times'
import { DelayNotice } from '@/features/visits/citizen/availability/components/queue-card'
import { WaitCard } from '@/features/visits/citizen/availability/components/wait-card'
import { outletVisitingText } from '@/features/visits/citizen/availability/outlet-visiting.text'
import { isServedOutsideHours, waitWords } from '@/features/visits/citizen/availability/wait.model'
import { OwnVisits } from '@/features/visits/citizen/list/components/own-visits'
import { openPage } from '@/platform/navigation'
import { Button } from '@/shared/ui/button'
import { Notice } from '@/shared/ui/notice'
import { RemoteView } from '@/shared/ui/remote-view'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tag, Tags } from '@/shared/ui/tag'
import type { OutletVisiting } from './use-outlet-visiting'

interface Props {
  outlet: Outlet
  visiting: OutletVisiting
}

/** Whether it serves now, the queue, and the next free times. Renders nothing of outlets that offer neither. */
export function Visiting({ outlet, visiting }: Props) {
  const text = useWords(outletVisitingText)
  const { language } = useShell()
  const { listed, unread, own, now } = visiting
  if (unread && outlet.kind !== 'online' && outlet.kind !== 'hotline')
    return <Unread words={text.unread} onAgain={visiting.loadOutlets} />
  if (!listed) return null
  return (
    <>
      <OwnVisits
        visits={own}
        outletName={outletName(outlet, language)}
        now={now}
        onOpen={(id) => openPage('visits/visit', { id })}
      />
      <Wait outlet={outlet} visiting={visiting} />
      <DelayNotice delay={visiting.queue?.delay} now={now} />
      {listed.books && <Times outlet={outlet} visiting={visiting} />}
    </>
  )
}

function Unread({ words, onAgain }: { words: string; onAgain: () => void }) {
  const { readAgain } = useWords(outletVisitingText)
  return (
    <View className='section'>
      <Notice
        look='plain'
        icon='offline'
        words={words}
        act={{ words: readAgain, onTap: onAgain }}
      />
    </View>
  )
}

/** The state of the windows and the queue, with what one can do now. */
function Wait({ outlet, visiting }: Props) {
  const text = useWords(outletVisitingText)
  const { readAt: readAtWords, sample } = useWords(availabilityText)
  const { language } = useShell()
  const { listed, queue, next, now, takesNumber, readAt, remote } = visiting
  const { kind, word, more } = visiting.state(outlet)
  const situation = { queue, isOpen: kind === 'open', next, now }
  const served = isServedOutsideHours(situation)
  const asOf = takesNumber && readAt ? readAtWords(timeOf(new Date(readAt).toISOString())) : ''
  const notes = [remote.kind === 'ready' ? waitWords(situation, language) : '', asOf]
  const isKnownClosed = kind === 'closed' && !takesNumber
  return (
    <WaitCard
      isOpen={situation.isOpen || served}
      word={served ? text.servedNow : word}
      more={served ? '' : more}
      notes={notes.filter(Boolean)}
      tags={
        listed?.sample && (
          <Tags className='cell__tags'>
            <Tag look='sample'>{sample}</Tag>
          </Tags>
        )
      }
    >
      {takesNumber && (
        <Button
          look='second'
          size='s'
          words={text.take}
          onTap={() => openPage('visits/outlet', { id: outlet.id })}
        />
      )}
      {isKnownClosed && (
        <Button
          look='line'
          size='s'
          words={text.ask}
          onTap={() =>
            openPage('consultations/ask', { kind: 'outlet', id: outlet.id, title: outlet.name })
          }
        />
      )}
    </WaitCard>
  )
}

const msPerMinute = 60_000
const freshMinutes = 2

/** The next free times. One tap leads to the form with that time. */
function Times({ outlet, visiting }: Props) {
  const text = useWords(outletVisitingText)
  const availability = useWords(availabilityText)
  const { remote, days, next, now, readAt = now } = visiting
  const isStale = now - readAt > freshMinutes * msPerMinute
  const asOf = isStale ? availability.readAt(timeOf(new Date(readAt).toISOString())) : ''
  if (remote.kind === 'failed') return <Unread words={text.timesUnread} onAgain={visiting.load} />
  const none = days.length > 0 ? text.allFull : availability.noSlots
  return (
    <Section title={availability.slots} more={asOf}>
      <RemoteView of={remote} onRetry={visiting.load}>
        {() =>
          next ? (
            <NextTimes
              days={days}
              now={now}
              onChoose={({ startsAt, window }) =>
                openPage('visits/book', { outlet: outlet.id, window, startsAt })
              }
              onMore={(day) => openPage('visits/outlet', { id: outlet.id, day })}
            />
          ) : (
            <Notice look='plain' icon='calendar' words={none} />
          )
        }
      </RemoteView>
    </Section>
  )
}
