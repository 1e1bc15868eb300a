import { View } from '@tarojs/components'
import { timeOf } from '@/contract/shared/moment-words.rules'
import { dotted } from '@/shared/lib/dotted'
import { Button } from '@/shared/ui/button'
import { Cell } from '@/shared/ui/cell'
import { Section } from '@/shared/ui/section'
import { useWords } from '@/shared/ui/shell'
import { Tag, type TagLook } from '@/shared/ui/tag'
import { formatSeatNumber } from '../../../admission-ticket/admission-ticket.model'
import { doorText } from '../door.text'
import { canUndo, type ScanRecord, type ScanResult } from '../scan.model'

interface Props {
  records: ScanRecord[]
  checkedIn: number
  now: number
  onUndo: (key: string) => void
  onRoster: () => void
}

/** The roster has all of them. */
const maxShown = 8

const looks: Record<ScanResult['kind'], TagLook> = {
  fine: 'ok',
  already: 'warn',
  not_listed: 'warn',
  cancelled: 'bad',
  no_seat: 'bad',
  own: 'warn',
  other_training: 'bad',
  old_code: 'bad',
  unknown: 'bad',
}

/** The latest scans on this phone; recent check-ins can be undone. */
export function RecentScans({ records, checkedIn, now, onUndo, onRoster }: Props) {
  const text = useWords(doorText)
  return (
    <Section title={text.recent} more={text.roster(checkedIn)} onMore={onRoster}>
      <View className='card num'>
        {records.length === 0 && <Cell title={text.nobodyYet} />}
        {records.slice(0, maxShown).map((record) => (
          <ScanCell key={record.key} record={record} now={now} onUndo={onUndo} />
        ))}
      </View>
    </Section>
  )
}

function ScanCell({ record, now, onUndo }: Pick<Props, 'now' | 'onUndo'> & { record: ScanRecord }) {
  const text = useWords(doorText)
  const { key, at, result, undone } = record
  const entry = 'entry' in result ? result.entry : undefined
  const title = entry?.name ?? text.someone
  const note = [
    timeOf(at),
    result.kind === 'already'
      ? text.whyAlready(timeOf(result.at))
      : entry && text.seat(formatSeatNumber(entry.no)),
  ]
  const isUndoable = result.kind === 'fine' && !undone && canUndo(at, now)
  return (
    <Cell
      title={title}
      note={dotted(note)}
      value={
        undone ? (
          <Tag>{text.undone}</Tag>
        ) : (
          !isUndoable && <Tag look={looks[result.kind]}>{text.tag[result.kind]}</Tag>
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
