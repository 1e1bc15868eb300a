import { View } from '@tarojs/components'
import { timeOf } from '@/contract/shared/moment-words.rules'
import { Cell } from '@/shared/ui/cell'
import { Section } from '@/shared/ui/section'
import { useWords } from '@/shared/ui/shell'
import { SwitchCell } from '@/shared/ui/switch-cell'
import { queueText } from '../queue.text'

interface Props {
  /** Whether queue numbers can be taken; undefined: the outlet has no queue. */
  open: boolean | undefined
  /** Until when. */
  closesAt: string | undefined
  delay: string | undefined
  onOpen: (open: boolean) => void
  onDelay: () => void
  onWindows: () => void
  onDashboard: () => void
}

export function QueueManagement({
  open,
  closesAt,
  delay,
  onOpen,
  onDelay,
  onWindows,
  onDashboard,
}: Props) {
  const text = useWords(queueText)
  return (
    <Section title={text.manage}>
      <View className='card'>
        {open !== undefined && (
          <SwitchCell
            icon='user'
            title={text.open}
            note={text.openNote(open, closesAt && timeOf(closesAt))}
            on={open}
            onChange={onOpen}
          />
        )}
        {open !== undefined && (
          <Cell icon='info' title={text.delay} note={delay ?? text.delayNone} onTap={onDelay} />
        )}
        <Cell icon='outlet' title={text.windows} note={text.windowsNote} onTap={onWindows} />
        <Cell icon='list' title={text.dashboard} note={text.dashboardNote} onTap={onDashboard} />
      </View>
    </Section>
  )
}
