import { Text, View } from '@tarojs/components'
import type { StaffWindow } from '@/contract/visits/staff.schema'
import { dotted } from '@/shared/lib/dotted'
import { Cell } from '@/shared/ui/cell'
import { Section } from '@/shared/ui/section'
import { useWords } from '@/shared/ui/shell'
import { Tag, Tags } from '@/shared/ui/tag'
import { toWindowDraft } from '../window.model'
import { outsideHoursText } from '../outside-hours.text'
import { windowsText } from '../windows.text'

interface Props {
  windows: StaffWindow[]
  /** Ids of windows with unsaved changes. */
  drafts: string[]
  onCode: (id: string) => void
  onSlots: (id: string) => void
  onSettings: (id: string) => void
}

export const WindowRows = ({ windows, ...rows }: Props) => (
  <>
    {windows.map((window) => (
      <WindowSection key={window.id} window={window} {...rows} />
    ))}
  </>
)

type SectionProps = Omit<Props, 'windows'> & { window: StaffWindow }

function WindowSection({ window, drafts, onCode, onSlots, onSettings }: SectionProps) {
  const text = useWords(windowsText)
  const outsideText = useWords(outsideHoursText)
  const { id, name, services, slotMinutes, capacity, books, queues, open, sample, outside } = window
  const hours = toWindowDraft(window).hours.map(({ from, until }) => `${from}–${until}`)
  const note = [
    services.length ? text.services(services.length) : text.allServices,
    ...hours,
    books && text.slotSize(slotMinutes, capacity),
  ]
  return (
    <Section title={name}>
      <View className='card'>
        <Cell
          title={<Text className='num'>{dotted(note)}</Text>}
          below={
            <Tags className='cell__tags'>
              {outside && <Tag look='warn'>{outsideText.tag(outside)}</Tag>}
              {!open && <Tag look='warn'>{text.closed}</Tag>}
              {books && <Tag look='brand'>{text.books}</Tag>}
              {queues && <Tag look='brand'>{text.queues}</Tag>}
              {sample && <Tag look='sample'>{text.sample}</Tag>}
            </Tags>
          }
        />
        {open && <Cell icon='scan' title={text.code} onTap={() => onCode(id)} />}
        {books && <Cell icon='calendar' title={text.slots} onTap={() => onSlots(id)} />}
        <Cell
          icon='filter'
          title={text.settings}
          {...(drafts.includes(id) && { note: text.draft })}
          onTap={() => onSettings(id)}
        />
      </View>
    </Section>
  )
}
