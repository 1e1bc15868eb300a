import { Text, View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { visitSettings } from '@/contract/visits/visits.settings'
import type { IsoDay } from '@/contract/shared/time.types'
import { clockAt, dayAfter } from '@/contract/facts/working-days.rules'
import { outletWorkerOf } from '@/features/consultations/staff/access/case-worker.model'
import { DeskPage } from '@/features/consultations/staff/access/components/desk-page'
import { byId } from '@/features/facts/published/facts.model'
import { useIdentity } from '@/features/people/identity/identity.store'
import { SlotRows } from '@/features/visits/staff/slots/components/slot-rows'
import { SlotsSheet } from '@/features/visits/staff/slots/components/slots-sheet'
import { upcomingSlots } from '@/features/visits/staff/slots/slots.model'
import { slotsText } from '@/features/visits/staff/slots/slots.text'
import { windowDayKey, useWindows } from '@/features/visits/staff/windows/windows.store'
import { useMinute } from '@/platform/clock'
import { dayAndWeekday } from '@/contract/shared/moment-words.rules'
import { idle } from '@/shared/lib/remote'
import { EmptyView } from '@/shared/ui/empty-view'
import { Chip } from '@/shared/ui/chip'
import { Chips } from '@/shared/ui/chips'
import { RemoteView } from '@/shared/ui/remote-view'
import { useShell, useWords } from '@/shared/ui/shell'
import { dayWords } from '@/contract/shared/date-words.rules'
import { own } from '@/contract/shared/own.rules'
import { useSlotsChange } from './use-slots-change'

const bookableDaysFrom = (today: IsoDay) => {
  const days = [today]
  while (days.length <= visitSettings.daysAhead) days.push(dayAfter(days[days.length - 1]!))
  return days
}

export default function SlotsPage() {
  const { id = '', outlet = '' } = useRouter().params as { id?: string; outlet?: string }
  const who = useIdentity()
  const text = useWords(slotsText)
  const now = useMinute()
  const today = clockAt(now).day
  const [chosen, setDay] = useState<IsoDay>()
  const day = chosen ?? today
  const { slots, loadSlots, list, load } = useWindows()
  const slotsOfDay = own(slots, windowDayKey(id, day)) ?? idle
  const window = list.kind === 'ready' ? byId(list.value, id) : undefined
  const change = useSlotsChange(id, day)

  return (
    <DeskPage
      who={who}
      of={outletWorkerOf}
      title={window?.name ?? text.title}
      onShow={() => {
        void load(outlet)
        void loadSlots(id, day)
      }}
    >
      {() => (
        <>
          <DayChips
            days={bookableDaysFrom(today)}
            chosen={day}
            onChoose={(chosenDay) => {
              setDay(chosenDay)
              void loadSlots(id, chosenDay)
            }}
          />
          <RemoteView of={slotsOfDay} onRetry={() => loadSlots(id, day)}>
            {(value) =>
              value.length === 0 ? (
                <EmptyView icon='calendar' title={text.none} text={text.noneText} />
              ) : (
                <SlotRows slots={value} now={now} onChange={change.begin} />
              )
            }
          </RemoteView>
          <SlotsSheet
            draft={change.draft}
            slots={slotsOfDay.kind === 'ready' ? upcomingSlots(slotsOfDay.value, now) : []}
            defaultCapacity={window?.capacity ?? 0}
            busy={change.busy}
            failure={change.failure}
            onChange={change.update}
            onConfirm={() => void change.confirm()}
            onClose={change.close}
          />
        </>
      )}
    </DeskPage>
  )
}

interface DayChipsProps {
  days: IsoDay[]
  chosen: IsoDay
  onChoose: (day: IsoDay) => void
}

function DayChips({ days, chosen, onChoose }: DayChipsProps) {
  const { language } = useShell()
  return (
    <>
      <Chips>
        {days.map((day) => (
          <Chip
            key={day}
            on={day === chosen}
            words={dayWords(day, language)}
            onTap={() => onChoose(day)}
          />
        ))}
      </Chips>
      <View className='desk-lines'>
        <Text className='cap num'>{dayAndWeekday(chosen, language)}</Text>
      </View>
    </>
  )
}
