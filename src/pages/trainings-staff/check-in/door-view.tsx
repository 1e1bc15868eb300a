import { Text, View } from '@tarojs/components'
import type { Roster } from '@/contract/trainings/staff.schema'
import { useIdentity } from '@/features/people/identity/identity.store'
import { DoorHead } from '@/features/trainings/organising/door/components/door-head'
import { DoorNotices } from '@/features/trainings/organising/door/components/door-notices'
import { NotedList } from '@/features/trainings/organising/door/components/recent-scans'
import { DoorVerdict } from '@/features/trainings/organising/door/components/door-verdict'
import { attendance, corrected } from '@/features/trainings/organising/door/scan.model'
import { useDoor } from '@/features/trainings/organising/door/door.store'
import { doorText } from '@/features/trainings/organising/door/door.text'
import { useRosters } from '@/features/trainings/organising/roster/rosters.store'
import { useTaps } from '@/features/trainings/organising/door/check-ins.store'
import { openPage } from '@/platform/navigation'
import { canScan } from '@/platform/scan'
import { useWords } from '@/shared/ui/shell'
import { SwitchCell } from '@/shared/ui/switch-cell'
import { TypeCode } from '@/shared/ui/type-code'

interface Props {
  roster: Roster
  door: { training: string; part: number }
  now: number
  onPart: (part: number) => void
}

/** Who shows which code, what it means, and what was done a moment ago. */
export function AtTheDoor({ roster, door, now, onPart }: Props) {
  const text = useWords(doorText)
  const { judged, isIn, noted, express, setExpress, scan, undo } = useDoor()
  const { taps, results, failure, send } = useTaps()
  const { offline } = useRosters()
  const { signIn } = useIdentity()
  const { came, seated } = attendance(roster.entries, taps, door.part)
  return (
    <>
      <DoorHead roster={roster} now={now} {...{ part: door.part, came, seated, onPart }} />
      {judged && <DoorVerdict judged={judged} isIn={isIn} />}
      {judged?.kind === 'fine' && !isIn && <Text className='cap door__hint'>{text.compare}</Text>}
      {!canScan && <TypeCode words={text} onCheck={(code) => void scan(door, code)} />}
      <NotedList
        noted={noted.map((one) => corrected(one, results[one.key]))}
        came={came}
        now={Math.max(now, Date.now())}
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
        unsent={taps.filter(({ training }) => training === door.training).length}
        failure={failure}
        now={now}
        onSend={() => void send()}
        onSignIn={() => void signIn().then(() => send())}
      />
    </>
  )
}
