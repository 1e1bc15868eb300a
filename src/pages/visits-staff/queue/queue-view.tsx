import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { QueueToday } from '@/contract/visits/staff.schema'
import type { factNames } from '@/features/facts/published/names.model'
import { CurrentVisitor } from '@/features/visits/staff/queue/components/current-visitor'
import { QueueLists } from '@/features/visits/staff/queue/components/queue-lists'
import { QueueManagement } from '@/features/visits/staff/queue/components/queue-management'
import { DelaySheet, WindowSheet } from '@/features/visits/staff/queue/components/queue-sheets'
import { useStaffDrafts } from '@/features/visits/staff/drafts.store'
import { entryAtWindow, mainActionAt } from '@/features/visits/staff/queue/queue.model'
import { useQueue } from '@/features/visits/staff/queue/queue.store'
import { queueText } from '@/features/visits/staff/queue/queue.text'
import { openPage } from '@/platform/navigation'
import { isUnreachable } from '@/shared/lib/remote'
import { timeOf } from '@/contract/shared/moment-words.rules'
import { own } from '@/contract/shared/own.rules'
import { failureText } from '@/shared/failure.text'
import { Button } from '@/shared/ui/button'
import { EmptyView } from '@/shared/ui/empty-view'
import { Icon } from '@/shared/ui/icon'
import { Notice } from '@/shared/ui/notice'
import { useWords } from '@/shared/ui/shell'
import { Tap } from '@/shared/ui/tap'
import { PageTitle } from '@/shared/ui/page-title'
import type { useQueueActions } from './use-queue-actions'

interface Props {
  queue: QueueToday
  /** The window in use on this phone; undefined: the outlet has none. */
  window: QueueToday['windows'][number] | undefined
  names: ReturnType<typeof factNames>
  actions: ReturnType<typeof useQueueActions>
}

export function QueueView({ queue, window, names, actions }: Props) {
  const text = useWords(queueText)
  const { outlet } = queue
  const toWindows = () => openPage('visits-staff/windows', { outlet })
  if (!window)
    return (
      <EmptyView icon='outlet' title={text.noWindows} text={text.noWindowsText}>
        <Button look='primary' words={text.toWindows} onTap={toWindows} />
      </EmptyView>
    )
  const current = entryAtWindow(queue, window.id)
  return (
    <>
      <Head queue={queue} window={window} outletName={names.unit(outlet)} />
      <Notices queue={queue} failure={actions.failure} />
      <CurrentVisitor
        entry={current}
        serviceOf={names.service}
        main={mainActionAt(queue, window.id)}
        onAction={(action) =>
          current &&
          void actions.perform(
            action === 'arrive'
              ? { do: action, visit: current.id, window: window.id }
              : { do: action, visit: current.id },
          )
        }
      />
      <QueueLists
        queue={queue}
        window={window.id}
        serviceOf={names.service}
        onArrive={(visit) => void actions.perform({ do: 'arrive', visit, window: window.id })}
      />
      <Management queue={queue} actions={actions} onWindows={toWindows} />
    </>
  )
}

type HeadProps = Pick<Props, 'queue'> & {
  window: QueueToday['windows'][number]
  outletName: string
}

/** The number of people waiting, and the window in use on this phone. */
function Head({ queue, window, outletName }: HeadProps) {
  const text = useWords(queueText)
  const { choose } = useQueue()
  const [choosing, setChoosing] = useState(false)
  const { windows, outlet } = queue
  return (
    <>
      <View className='desk-top'>
        <View>
          <PageTitle className='num'>{text.waiting(queue.waiting)}</PageTitle>
          <Text className='cap'>{outletName}</Text>
        </View>
        {windows.length > 1 ? (
          <Tap
            className='tool'
            label={`${text.window} ${window.name}`}
            onTap={() => setChoosing(true)}
          >
            <Icon name='chevron-down' />
            <Text>{window.name}</Text>
          </Tap>
        ) : (
          <Text className='cap'>{window.name}</Text>
        )}
      </View>
      <WindowSheet
        open={choosing}
        windows={windows}
        chosen={window.id}
        onChoose={(id) => {
          choose(outlet, id)
          setChoosing(false)
        }}
        onClose={() => setChoosing(false)}
      />
    </>
  )
}

type NoticesProps = Pick<Props, 'queue'> & Pick<Props['actions'], 'failure'>

/** The age of the queue while offline, and the failure of the last action. */
function Notices({ queue, failure }: NoticesProps) {
  const text = useWords(queueText)
  const failures = useWords(failureText)
  const { offline } = useQueue()
  return (
    <>
      {offline && (
        <View className='reception__notice'>
          <Notice look='plain' icon='offline' words={text.offline(timeOf(queue.at))} />
        </View>
      )}
      {failure && !(offline && isUnreachable(failure)) && (
        <View className='reception__notice'>
          <Notice
            look='bad'
            icon='alert'
            words={failure.code === 'conflict' ? text.changed : failures[failure.code]}
          />
        </View>
      )}
    </>
  )
}

type ManagementProps = Pick<Props, 'queue' | 'actions'> & { onWindows: () => void }

function Management({ queue, actions, onWindows }: ManagementProps) {
  const { lines, setLine, sendingLine } = useStaffDrafts()
  const [isDelayOpen, setDelayOpen] = useState(false)
  const { outlet, open, closesAt, delay, windows } = queue
  const draftKey = `delay ${outlet}`
  const sendDelay = async (text: string | undefined) => {
    const arrived = sendingLine(draftKey)
    if (!(await actions.perform({ do: 'delay', ...(text && { text }) }))) return
    arrived()
    setDelayOpen(false)
  }
  return (
    <>
      <QueueManagement
        open={windows.some(({ queues }) => queues) ? open : undefined}
        closesAt={closesAt}
        delay={delay?.text}
        onOpen={(on) => void actions.perform({ do: on ? 'open' : 'close' })}
        onDelay={() => setDelayOpen(true)}
        onWindows={onWindows}
        onDashboard={() => openPage('visits-staff/dashboard', { outlet })}
      />
      <DelaySheet
        open={isDelayOpen}
        current={delay?.text}
        busy={actions.busy === 'delay'}
        failure={actions.failure}
        typed={own(lines, draftKey) ?? ''}
        onType={(text) => setLine(draftKey, text)}
        onSend={(text) => void sendDelay(text)}
        onClose={() => setDelayOpen(false)}
      />
    </>
  )
}
