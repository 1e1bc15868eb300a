import { useRouter } from '@tarojs/taro'
import type { QueueToday } from '@/contract/visits/staff.schema'
import { UnitPage } from '@/features/consultations/staff/access/components/unit-page'
import { ownUnit } from '@/features/consultations/staff/access/case-worker.model'
import { useFacts } from '@/features/facts/published/facts.store'
import { factNames } from '@/features/facts/published/names.model'
import { useIdentity } from '@/features/people/identity/identity.store'
import {
  entryAtWindow,
  mainActionAt,
  activeWindow,
} from '@/features/visits/staff/queue/queue.model'
import { useQueue } from '@/features/visits/staff/queue/queue.store'
import { queueText } from '@/features/visits/staff/queue/queue.text'
import { useInterval } from '@/platform/use-interval'
import { replacePage } from '@/platform/page-stack'
import { openPage } from '@/platform/navigation'
import { idle } from '@/shared/lib/remote'
import { Button } from '@/shared/ui/button'
import { StaffTaskButton } from '@/shared/ui/staff-task-button'
import { RemoteView } from '@/shared/ui/remote-view'
import { useShell, useWords } from '@/shared/ui/shell'
import { QueueView } from './queue-view'
import { useQueueActions } from './use-queue-actions'

/** What is on screen is so old at most. */
const refreshed = 15_000

export default function QueuePage() {
  const { outlet } = useRouter<{ outlet?: string }>().params
  const who = useIdentity()
  const text = useWords(queueText)
  const { facts, load: loadFacts } = useFacts()
  const { language } = useShell()
  const { outlet: shown, queue: any, load, chosen } = useQueue()
  const names = factNames(facts, language)
  const me = who.me.kind === 'ready' ? who.me.value : undefined
  const unit = outlet ?? (me && ownUnit(me))
  const queue = unit && shown === unit ? any : idle
  const acting = useQueueActions(unit ?? '')
  const found = queue.kind === 'ready' ? queue.value : undefined
  const window = found && activeWindow(found, chosen[found.outlet])

  useInterval(refreshed, found !== undefined, () => void (unit && load(unit)))

  const show = (of: string | undefined) => {
    void loadFacts()
    if (of) void load(of)
  }
  const scan =
    unit && window ? (
      <StaffTaskButton
        icon='scan'
        words={text.scan}
        onTap={() => openPage('visits-staff/scan', { outlet: unit, window: window.id })}
      />
    ) : null
  return (
    <UnitPage
      who={who}
      title={text.title}
      unit={unit}
      units={names.units}
      onChoose={(id) => replacePage('visits-staff/queue', { outlet: id })}
      onShow={show}
      slot={scan}
      {...(found && window && { actions: <Main queue={found} window={window.id} {...acting} /> })}
    >
      {(of) => (
        <RemoteView of={queue} onRetry={() => load(of)}>
          {(value) => <QueueView queue={value} window={window} names={names} acting={acting} />}
        </RemoteView>
      )}
    </UnitPage>
  )
}

interface MainProps extends ReturnType<typeof useQueueActions> {
  queue: QueueToday
  window: string
}

/** What is done next here. */
function Main({ queue, window, busy, press }: MainProps) {
  const text = useWords(queueText)
  const current = entryAtWindow(queue, window)
  const main = mainActionAt(queue, window)
  if (main === 'next' || !main || !current)
    return (
      <Button
        look={main ? 'primary' : 'second'}
        busy={busy === 'next' || !main}
        words={busy === 'next' ? text.nextBusy : main ? text.next : text.nobody}
        onTap={() => void press({ do: 'next', window })}
      />
    )
  const tap =
    main === 'arrive' ? { do: main, visit: current.id, window } : { do: main, visit: current.id }
  return (
    <Button
      look='primary'
      busy={busy === main}
      words={busy === main ? text.finishBusy : text.acts[main]}
      onTap={() => void press(tap)}
    />
  )
}
