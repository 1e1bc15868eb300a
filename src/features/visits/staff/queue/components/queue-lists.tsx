import { Text, View } from '@tarojs/components'
import type { QueueEntry, QueueToday } from '@/contract/visits/staff.schema'
import { timeOf } from '@/contract/shared/moment-words.rules'
import { dotted } from '@/shared/lib/dotted'
import { Button } from '@/shared/ui/button'
import { Cell } from '@/shared/ui/cell'
import { Section } from '@/shared/ui/section'
import { useWords } from '@/shared/ui/shell'
import { Tag, Tags } from '@/shared/ui/tag'
import { pendingAppointments, entriesElsewhere, waitingEntries } from '../queue.model'
import { queueText } from '../queue.text'
import { useVisitorLabel } from './current-visitor'

interface Props {
  queue: QueueToday
  /** Id of the window in use on this phone. */
  window: string
  serviceOf: (id: string) => string
  onArrive: (visit: string) => void
}

/** Waiting numbers, appointments of today, and visitors at other windows. */
export function QueueLists({ queue, window, serviceOf, onArrive }: Props) {
  const text = useWords(queueText)
  const waiting = waitingEntries(queue)
  const booked = pendingAppointments(queue)
  const hasQueue = queue.windows.some(({ queues }) => queues)
  const others = entriesElsewhere(queue, window)
  return (
    <>
      {(hasQueue || waiting.length > 0) && (
        <Section title={text.list} more={text.waiting(waiting.length)}>
          {waiting.length === 0 ? (
            <Text className='cap'>{text.listNone}</Text>
          ) : (
            <View className='card'>
              {waiting.map((entry, index) => (
                <WaitingRow
                  key={entry.id}
                  entry={entry}
                  serviceOf={serviceOf}
                  first={index === 0}
                />
              ))}
            </View>
          )}
        </Section>
      )}
      <Section title={text.appointments}>
        {booked.length === 0 ? (
          <Text className='cap'>{text.appointmentsNone}</Text>
        ) : (
          <View className='card'>
            {booked.map((entry) => (
              <AppointmentRow
                key={entry.id}
                entry={entry}
                serviceOf={serviceOf}
                onArrive={() => onArrive(entry.id)}
              />
            ))}
          </View>
        )}
      </Section>
      {others.length > 0 && (
        <Section title={text.others}>
          <View className='card'>
            {others.map((entry) => (
              <OtherWindowRow key={entry.id} entry={entry} windows={queue.windows} />
            ))}
          </View>
        </Section>
      )}
    </>
  )
}

interface RowProps {
  entry: QueueEntry
  serviceOf: (id: string) => string
}

function WaitingRow({ entry, serviceOf, first }: RowProps & { first: boolean }) {
  const text = useWords(queueText)
  const { service, passed } = entry
  const name = useVisitorLabel()(entry)
  return (
    <Cell
      title={<Text className='num'>{name}</Text>}
      {...(service && { note: serviceOf(service) })}
      {...((first || passed) && {
        below: (
          <Tags className='cell__tags'>
            {first && <Tag look='brand'>{text.first}</Tag>}
            {passed && <Tag look='warn'>{text.passed}</Tag>}
          </Tags>
        ),
      })}
    />
  )
}

function AppointmentRow({ entry, serviceOf, onArrive }: RowProps & { onArrive: () => void }) {
  const text = useWords(queueText)
  const { startsAt, service, party } = entry
  const name = useVisitorLabel()(entry)
  const title = `${startsAt ? `${timeOf(startsAt)} ` : ''}${name}`
  const note = dotted([party, service && serviceOf(service)])
  return (
    <Cell
      title={<Text className='num'>{title}</Text>}
      {...(note && { note })}
      act={
        <Button
          look='line'
          size='s'
          words={text.arrive}
          label={`${text.arrive} ${title}`}
          onTap={onArrive}
        />
      }
    />
  )
}

interface OtherWindowRowProps {
  entry: QueueEntry
  windows: QueueToday['windows']
}

function OtherWindowRow({ entry, windows }: OtherWindowRowProps) {
  const text = useWords(queueText)
  const name = useVisitorLabel()(entry)
  const window = windows.find(({ id }) => id === entry.window)
  return (
    <Cell
      title={window?.name ?? text.window}
      note={<Text className='num'>{name}</Text>}
      value={text.status[entry.status] ?? ''}
    />
  )
}
