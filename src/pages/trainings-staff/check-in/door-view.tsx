import { own } from '@/contract/shared/own.rules'
import { Text, View } from '@tarojs/components'
import type { Roster } from '@/contract/trainings/staff.schema'
import { useIdentity } from '@/features/people/identity/identity.store'
import { DoorHead } from '@/features/trainings/organising/door/components/door-head'
import { DoorNotices } from '@/features/trainings/organising/door/components/door-notices'
import { RecentScans } from '@/features/trainings/organising/door/components/recent-scans'
import { DoorVerdict } from '@/features/trainings/organising/door/components/door-verdict'
import { attendance } from '@/features/trainings/organising/door/attendance.model'
import { withServerVerdict } from '@/features/trainings/organising/door/scan.model'
import { useDoor } from '@/features/trainings/organising/door/door.store'
import { doorText } from '@/features/trainings/organising/door/door.text'
import { useRosters } from '@/features/trainings/organising/roster/rosters.store'
import { useCheckIns } from '@/features/trainings/organising/door/check-ins.store'
import { openPage } from '@/platform/navigation'
import { canScan } from '@/platform/scan'
import { serverNow } from '@/platform/server-clock'
import { useWords } from '@/shared/ui/shell'
import { SwitchCell } from '@/shared/ui/switch-cell'
import { CodeEntry } from '@/shared/ui/code-entry'

interface Props {
  roster: Roster
  door: { training: string; part: number }
  now: number
  onPart: (part: number) => void
}

/** The result of the last scan, the latest scans, and the settings of the door. */
export function DoorView({ roster, door, now, onPart }: Props) {
  const text = useWords(doorText)
  const { result, admitted, records, express, setExpress, scan, undo } = useDoor()
  const { pending, results, failure, sendAll } = useCheckIns()
  const { offline } = useRosters()
  const { signIn } = useIdentity()
  const { checkedIn, seated } = attendance(roster.entries, pending, door.part)
  return (
    <>
      <DoorHead
        roster={roster}
        now={now}
        part={door.part}
        checkedIn={checkedIn}
        seated={seated}
        onPart={onPart}
      />
      {result && <DoorVerdict result={result} admitted={admitted} />}
      {result?.kind === 'fine' && !admitted && (
        <Text className='cap door__hint'>{text.compare}</Text>
      )}
      {!canScan && <CodeEntry words={text} onCheck={(code) => void scan(door, code)} />}
      <RecentScans
        records={records.map((record) => withServerVerdict(record, own(results, record.key)))}
        checkedIn={checkedIn}
        now={serverNow()}
        onUndo={(key) => undo(door, key)}
        onRoster={() => openPage('trainings-staff/roster', { id: door.training })}
      />
      <View className='card door__below'>
        <SwitchCell
          icon='check'
          title={text.express}
          note={text.expressNote}
          on={express}
          onChange={setExpress}
        />
      </View>
      <DoorNotices
        readAt={offline ? roster.at : undefined}
        unsent={pending.filter(({ training }) => training === door.training).length}
        failure={failure}
        now={now}
        onSend={() => void sendAll()}
        onSignIn={() => void signIn().then(() => sendAll())}
      />
    </>
  )
}
