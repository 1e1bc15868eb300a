import { Text, View } from '@tarojs/components'
import type { StaffWindow } from '@/contract/visits/staff.schema'
import { Cell } from '@/shared/ui/cell'
import { Section } from '@/shared/ui/section'
import { useWords } from '@/shared/ui/shell'
import { Tag, Tags } from '@/shared/ui/tag'
import { toWindowDraft } from '../window.model'
import { windowsText } from '../windows.text'

interface Props {
  windows: StaffWindow[]
  /** Windows for which something is typed and not saved. */
  drafts: string[]
  onCode: (id: string) => void
  onSlots: (id: string) => void
  onSettings: (id: string) => void
}

/** Each window, and what can be done with it. */
export const WindowRows = ({ windows, ...rows }: Props) => (
  <>
    {windows.map((one) => (
      <One key={one.id} one={one} {...rows} />
    ))}
  </>
)

function One({
  one,
  drafts,
  onCode,
  onSlots,
  onSettings,
}: { one: StaffWindow } & Omit<Props, 'windows'>) {
  const text = useWords(windowsText)
  const { id, name, services, slotMinutes, capacity, books, queues, open, sample } = one
  const hours = toWindowDraft(one).hours.map(({ from, until }) => `${from}–${until}`)
  const note = [
    services.length ? text.services(services.length) : text.allServices,
    ...hours,
    books && text.each(slotMinutes, capacity),
  ]
  return (
    <Section title={name}>
      <View className='card'>
        <Cell
          title={<Text className='num'>{note.filter(Boolean).join(' · ')}</Text>}
          below={
            <Tags className='cell__tags'>
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
