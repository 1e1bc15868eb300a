import { View } from '@tarojs/components'
import type { QueueEntry } from '@/contract/visits/staff.schema'
import { timeOf } from '@/contract/shared/moment-words.rules'
import { Button } from '@/shared/ui/button'
import { EmptyView } from '@/shared/ui/empty-view'
import { useWords } from '@/shared/ui/shell'
import { ScanBanner } from '@/shared/ui/scan-banner'
import { actionsFor } from '../queue.model'
import { queueText } from '../queue.text'
import '../../components/reception.scss'

export type EntryAction = 'arrive' | 'again' | 'pass' | 'finish'

interface Props {
  /** Undefined: the window is free. */
  entry: QueueEntry | undefined
  serviceOf: (id: string) => string
  /** Action of the page's main button, which is not repeated here. */
  main: EntryAction | 'next' | undefined
  onAction: (action: EntryAction) => void
}

/** The visitor who was called to this window or is at it, and the actions on their visit. */
export function CurrentVisitor({ entry, serviceOf, main, onAction }: Props) {
  const text = useWords(queueText)
  const nameOf = useVisitorLabel()
  if (!entry) return <EmptyView icon='user' title={text.free} text={text.freeText} />
  const { status, service, calledAt, passed, party } = entry
  const isAtWindow = status === 'arrived'
  const notes = [
    service && { words: serviceOf(service) },
    party && { words: party },
    calledAt && { words: text.calledAt(timeOf(calledAt)), num: true },
    passed && { words: text.passed },
  ]
  const actions = actionsFor(entry).filter((action) => action !== main)
  return (
    <View>
      <ScanBanner
        look={isAtWindow ? 'ok' : 'warn'}
        icon={isAtWindow ? 'check' : 'clock'}
        word={text.status[status] ?? ''}
        who={nameOf(entry)}
        notes={notes.filter((note) => !!note)}
      />
      <View className='reception__acts'>
        {actions.map((action) => (
          <Button
            key={action}
            look='line'
            words={text.actions[action]}
            onTap={() => onAction(action)}
          />
        ))}
      </View>
    </View>
  )
}

/** How staff address a visitor: by queue number, otherwise by the name given when booking. */
export function useVisitorLabel() {
  const text = useWords(queueText)
  return ({ number, visitor }: Pick<QueueEntry, 'number' | 'visitor'>) =>
    number === undefined ? (visitor ?? text.someone) : text.number(number)
}
