import { own } from '@/contract/shared/own.rules'
import { useRouter } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { useIdentity } from '@/features/people/identity/identity.store'
import { DoorActions } from '@/features/trainings/organising/door/components/door-actions'
import { OrganiserPage } from '@/features/trainings/organising/components/organiser-page'
import { useDoor } from '@/features/trainings/organising/door/door.store'
import { doorText } from '@/features/trainings/organising/door/door.text'
import { currentPart } from '@/features/trainings/organising/door/attendance.model'
import { useRosters } from '@/features/trainings/organising/roster/rosters.store'
import { useCheckIns } from '@/features/trainings/organising/door/check-ins.store'
import { useMinute } from '@/platform/clock'
import { serverNow } from '@/platform/server-clock'
import { canScan, scanCode } from '@/platform/scan'
import { idle } from '@/shared/lib/remote'
import { StaffTaskButton } from '@/shared/ui/staff-task-button'
import { RemoteView } from '@/shared/ui/remote-view'
import { useWords } from '@/shared/ui/shell'
import { DoorView } from './door-view'

/** Reading a roster is logged for everybody on it, so the page does not read it at each scan. */
const isStale = (at: string) => serverNow() - Date.parse(at) > 5 * 60_000

export default function StaffCheckInPage() {
  const { id = '' } = useRouter<{ id: string }>().params
  const identity = useIdentity()
  const text = useWords(doorText)
  const { rosters, load } = useRosters()
  const { result, admitted, scan, admit, dismiss } = useDoor()
  const { setOperator } = useCheckIns()
  const [chosen, setChosen] = useState<number>()
  const now = useMinute()
  const roster = own(rosters, id) ?? idle
  const me = identity.me.kind === 'ready' ? identity.me.value.id : undefined
  const part = chosen ?? (roster.kind === 'ready' ? currentPart(roster.value.parts, now) : 0)
  const door = { training: id, part }

  useEffect(dismiss, [dismiss]) // the result of an earlier visit; scanning itself leaves the page and returns
  const show = () => {
    if (roster.kind !== 'ready' || isStale(roster.value.at)) void load(id)
    if (me) setOperator(me)
  }

  async function scanTicket() {
    const code = await scanCode()
    if (code !== undefined) await scan(door, code)
  }

  const waits = result?.kind === 'fine' && !admitted
  return (
    <OrganiserPage
      identity={identity}
      title={text.title}
      onShow={show}
      {...(canScan &&
        waits && {
          slot: <StaffTaskButton icon='scan' words={text.again} onTap={() => void scanTicket()} />,
        })}
      {...((canScan || waits) && {
        actions: (
          <DoorActions
            waits={waits}
            canScan={canScan}
            onScan={() => void scanTicket()}
            onConfirm={() => admit(door)}
            onDismiss={dismiss}
          />
        ),
      })}
    >
      {() => (
        <RemoteView of={roster} onRetry={() => load(id)}>
          {(value) => <DoorView roster={value} door={door} now={now} onPart={setChosen} />}
        </RemoteView>
      )}
    </OrganiserPage>
  )
}
