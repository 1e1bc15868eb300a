import { own } from '@/contract/shared/own.rules'
import { useRouter } from '@tarojs/taro'
import type { QueueToday } from '@/contract/visits/staff.schema'
import { UnitPage } from '@/features/consultations/staff/access/components/unit-page'
import { outletWorkerOf, ownOutlet } from '@/features/consultations/staff/access/case-worker.model'
import { useFacts } from '@/features/facts/published/facts.store'
import { factNames } from '@/features/facts/published/names.model'
import { useIdentity } from '@/features/people/identity/identity.store'
import {
  entryAtWindow,
  mainActionAt,
  activeWindow,
  type QueueActionInput,
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

const pollingMs = 15_000

export default function QueuePage() {
  const { outlet } = useRouter<{ outlet?: string }>().params
  const who = useIdentity()
  const text = useWords(queueText)
  const { facts, load: loadFacts } = useFacts()
  const { language } = useShell()
  const { outlet: shownOutlet, queue: shownQueue, load, chosen } = useQueue()
  const names = factNames(facts, language)
  const me = who.me.kind === 'ready' ? who.me.value : undefined
  const unit = outlet ?? (me && ownOutlet(me))
  const queue = unit && shownOutlet === unit ? shownQueue : idle
  const queueActions = useQueueActions(unit ?? '')
  const today = queue.kind === 'ready' ? queue.value : undefined
  const window = today && activeWindow(today, own(chosen, today.outlet))

  useInterval(pollingMs, today !== undefined, () => void (unit && load(unit)))

  const loadAll = (outletId: string | undefined) => {
    void loadFacts()
    if (outletId) void load(outletId)
  }
  const scanButton =
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
      of={outletWorkerOf}
      title={text.title}
      unit={unit}
      units={names.units}
      onChoose={(id) => replacePage('visits-staff/queue', { outlet: id })}
      onShow={loadAll}
      slot={scanButton}
      {...(today &&
        window && {
          actions: <MainActionButton queue={today} windowId={window.id} {...queueActions} />,
        })}
    >
      {(outletId) => (
        <RemoteView of={queue} onRetry={() => load(outletId)}>
          {(value) => (
            <QueueView queue={value} window={window} names={names} actions={queueActions} />
          )}
        </RemoteView>
      )}
    </UnitPage>
  )
}

interface MainActionProps extends ReturnType<typeof useQueueActions> {
  queue: QueueToday
  windowId: string
}

function MainActionButton({ queue, windowId, busy, perform }: MainActionProps) {
  const text = useWords(queueText)
  const current = entryAtWindow(queue, windowId)
  const main = mainActionAt(queue, windowId)
  if (main === 'next' || !main || !current)
    return (
      <Button
        look={main ? 'primary' : 'second'}
        busy={busy === 'next' || !main}
        words={busy === 'next' ? text.nextBusy : main ? text.next : text.nobody}
        onTap={() => void perform({ do: 'next', window: windowId })}
      />
    )
  const action: QueueActionInput =
    main === 'arrive'
      ? { do: main, visit: current.id, window: windowId }
      : { do: main, visit: current.id }
  return (
    <Button
      look='primary'
      busy={busy === main}
      words={busy === main ? text.finishBusy : text.actions[main]}
      onTap={() => void perform(action)}
    />
  )
}
