import { View } from '@tarojs/components'
import { timeOf } from '@/shared/lib/moments'
import { Button } from '@/shared/ui/button'
import { Cell } from '@/shared/ui/cell'
import { Section } from '@/shared/ui/section'
import { useWords } from '@/shared/ui/shell'
import { Tag, type TagLook } from '@/shared/ui/tag'
import { canUndo, type Judged, type Noted } from '../scan.model'
import { doorText } from '../door.text'
import { formatSeatNumber } from '../../../admission-ticket/admission-ticket.model'

interface Props {
  noted: Noted[]
  came: number
  now: number
  onUndo: (key: string) => void
  onRoster: () => void
}

/** So many are looked back at; all are on the roster. */
const shown = 8

const looks: Record<Judged['kind'], TagLook> = {
  fine: 'ok',
  already: 'warn',
  not_listed: 'warn',
  cancelled: 'bad',
  no_seat: 'bad',
  other_training: 'bad',
  old_code: 'bad',
  unknown: 'bad',
}

/** What happened at this phone a moment ago, with what can still be taken back. */
export function NotedList({ noted, came, now, onUndo, onRoster }: Props) {
  const text = useWords(doorText)
  return (
    <Section title={text.recent} more={text.roster(came)} onMore={onRoster}>
      <View className='card num'>
        {noted.length === 0 && <Cell title={text.nobodyYet} />}
        {noted.slice(0, shown).map((one) => (
          <NotedCell key={one.key} one={one} now={now} onUndo={onUndo} />
        ))}
      </View>
    </Section>
  )
}

function NotedCell({ one, now, onUndo }: Pick<Props, 'now' | 'onUndo'> & { one: Noted }) {
  const text = useWords(doorText)
  const { key, at, judged, undone } = one
  const entry = 'entry' in judged ? judged.entry : undefined
  const title = entry?.name ?? text.someone
  const note = [
    timeOf(at),
    judged.kind === 'already'
      ? text.whyAlready(timeOf(judged.at))
      : entry && text.seat(formatSeatNumber(entry.no)),
  ]
  const isUndoable = judged.kind === 'fine' && !undone && canUndo(at, now)
  return (
    <Cell
      title={title}
      note={note.filter(Boolean).join(' · ')}
      value={
        undone ? (
          <Tag>{text.undone}</Tag>
        ) : (
          !isUndoable && <Tag look={looks[judged.kind]}>{text.tag[judged.kind]}</Tag>
        )
      }
      act={
        isUndoable && (
          <Button
            look='line'
            size='s'
            words={text.undo}
            label={`${text.undo} ${title}`}
            onTap={() => onUndo(key)}
          />
        )
      }
    />
  )
}
