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
import { timeOf } from '@/shared/lib/moments'
import { sharedText } from '@/shared/shared.text'
import { aria } from '@/shared/ui/aria'
import { Button } from '@/shared/ui/button'
import { EmptyView } from '@/shared/ui/empty-view'
import { Icon } from '@/shared/ui/icon'
import { Notice } from '@/shared/ui/notice'
import { useWords } from '@/shared/ui/shell'
import { Tap } from '@/shared/ui/tap'
import type { useQueueActions } from './use-queue-actions'

interface Props {
  queue: QueueToday
  /** The one this phone stands at; undefined: the outlet has none. */
  window: QueueToday['windows'][number] | undefined
  names: ReturnType<typeof factNames>
  acting: ReturnType<typeof useQueueActions>
}

export function QueueView({ queue, window, names, acting }: Props) {
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
      <Head queue={queue} window={window} name={names.unit(outlet)} />
      <Notices queue={queue} failure={acting.failure} />
      <CurrentVisitor
        entry={current}
        serviceOf={names.service}
        main={mainActionAt(queue, window.id)}
        onAct={(act) =>
          current &&
          void acting.press({
            ...(act === 'arrive'
              ? { do: act, visit: current.id, window: window.id }
              : { do: act, visit: current.id }),
          })
        }
      />
      <QueueLists
        queue={queue}
        window={window.id}
        serviceOf={names.service}
        onArrive={(visit) => void acting.press({ do: 'arrive', visit, window: window.id })}
      />
      <Manage queue={queue} acting={acting} onWindows={toWindows} />
    </>
  )
}

type HeadProps = Pick<Props, 'queue'> & {
  window: QueueToday['windows'][number]
  name: string
}

/** How many wait, and at which window this phone is. */
function Head({ queue, window, name }: HeadProps) {
  const text = useWords(queueText)
  const { choose } = useQueue()
  const [choosing, setChoosing] = useState(false)
  const { windows, outlet } = queue
  return (
    <>
      <View className='desk-top'>
        <View>
          <Text className='page__title num' {...aria({ role: 'heading' })}>
            {text.waiting(queue.waiting)}
          </Text>
          <Text className='cap'>{name}</Text>
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

/** Why it did not go on, and how old it is. */
function Notices({
  queue,
  failure,
}: Pick<Props, 'queue'> & { failure: Props['acting']['failure'] }) {
  const text = useWords(queueText)
  const words = useWords(sharedText)
  const { offline } = useQueue()
  return (
    <>
      {offline && (
        <View className='reception__notice'>
          <Notice look='plain' icon='offline' words={text.offline(timeOf(queue.at))} />
        </View>
      )}
      {failure && !(offline && failure.code === 'offline') && (
        <View className='reception__notice'>
          <Notice
            look='bad'
            icon='alert'
            words={failure.code === 'conflict' ? text.changed : words.failure[failure.code]}
          />
        </View>
      )}
    </>
  )
}

function Manage({
  queue,
  acting,
  onWindows,
}: Pick<Props, 'queue' | 'acting'> & { onWindows: () => void }) {
  const { lines, setLine } = useStaffDrafts()
  const [telling, setTelling] = useState(false)
  const { outlet, open, delay, windows } = queue
  const line = `delay ${outlet}`
  const tell = async (text: string | undefined) => {
    if (!(await acting.press({ do: 'delay', ...(text && { text }) }))) return
    setLine(line, '')
    setTelling(false)
  }
  return (
    <>
      <QueueManagement
        open={windows.some(({ queues }) => queues) ? open : undefined}
        delay={delay?.text}
        onOpen={(on) => void acting.press({ do: on ? 'open' : 'close' })}
        onDelay={() => setTelling(true)}
        onWindows={onWindows}
        onDashboard={() => openPage('visits-staff/dashboard', { outlet })}
      />
      <DelaySheet
        open={telling}
        said={delay?.text}
        busy={acting.busy === 'delay'}
        failure={acting.failure}
        typed={lines[line] ?? ''}
        onType={(text) => setLine(line, text)}
        onSend={(text) => void tell(text)}
        onClose={() => setTelling(false)}
      />
    </>
  )
}
