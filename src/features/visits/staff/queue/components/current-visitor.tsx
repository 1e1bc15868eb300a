import { View } from '@tarojs/components'
import type { QueueEntry } from '@/contract/visits/staff.schema'
import { timeOf } from '@/shared/lib/moments'
import { Button } from '@/shared/ui/button'
import { EmptyView } from '@/shared/ui/empty-view'
import { useWords } from '@/shared/ui/shell'
import { ScanBanner } from '@/shared/ui/scan-banner'
import { actionsFor } from '../queue.model'
import { queueText } from '../queue.text'
import '../../components/reception.scss'

export type EntryAction = 'arrive' | 'again' | 'pass' | 'finish'

interface Props {
  /** Nobody: the window is free. */
  entry: QueueEntry | undefined
  serviceOf: (id: string) => string
  /** What the page's main button does. */
  main: EntryAction | 'next' | undefined
  onAct: (act: EntryAction) => void
}

/** Who was called here, or is here, in one word; and what can be done with them. */
export function CurrentVisitor({ entry, serviceOf, main, onAct }: Props) {
  const text = useWords(queueText)
  const nameOf = useVisitorLabel()
  if (!entry) return <EmptyView icon='user' title={text.free} text={text.freeText} />
  const { status, service, calledAt, passed, party } = entry
  const here = status === 'arrived'
  const notes = [
    service && { words: serviceOf(service) },
    party && { words: party },
    calledAt && { words: text.calledAt(timeOf(calledAt)), num: true },
    passed && { words: text.passed },
  ]
  const acts = actionsFor(entry).filter((act) => act !== main)
  return (
    <View>
      <ScanBanner
        look={here ? 'ok' : 'warn'}
        icon={here ? 'check' : 'clock'}
        word={text.status[status] ?? ''}
        who={nameOf(entry)}
        notes={notes.filter((note) => !!note)}
      />
      <View className='reception__acts'>
        {acts.map((act) => (
          <Button key={act} look='line' words={text.acts[act]} onTap={() => onAct(act)} />
        ))}
      </View>
    </View>
  )
}

/** What they are called: their number, else the name they gave. */
export function useVisitorLabel() {
  const text = useWords(queueText)
  return ({ number, visitor }: Pick<QueueEntry, 'number' | 'visitor'>) =>
    number === undefined ? (visitor ?? text.someone) : text.number(number)
}
