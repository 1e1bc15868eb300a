import { Text, View } from '@tarojs/components'
import type { EpochMs } from '@/contract/shared/time.types'
import type { StaffSlot } from '@/contract/visits/staff.schema'
import { timeOf } from '@/contract/shared/moment-words.rules'
import { Cell } from '@/shared/ui/cell'
import { useWords } from '@/shared/ui/shell'
import { Tag } from '@/shared/ui/tag'
import { slotsText } from '../slots.text'

interface Props {
  slots: StaffSlot[]
  now: EpochMs
  onChange: (slot: StaffSlot) => void
}

/** The slots of a day, with their bookings. Only upcoming slots can be changed. */
export function SlotRows({ slots, now, onChange }: Props) {
  const text = useWords(slotsText)
  return (
    <View className='card'>
      {slots.map((slot) => {
        const { startsAt, endsAt, taken, capacity } = slot
        const look = capacity === 0 ? 'warn' : taken >= capacity ? 'brand' : undefined
        return (
          <Cell
            key={startsAt}
            title={<Text className='num'>{`${timeOf(startsAt)}–${timeOf(endsAt)}`}</Text>}
            note={<Text className='num'>{text.taken(taken, capacity)}</Text>}
            {...(look && {
              value: <Tag look={look}>{capacity === 0 ? text.closed : text.full}</Tag>,
            })}
            {...(Date.parse(startsAt) > now && { onTap: () => onChange(slot) })}
          />
        )
      })}
    </View>
  )
}
