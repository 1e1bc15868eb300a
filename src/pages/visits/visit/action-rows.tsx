import { View } from '@tarojs/components'
import { allowedVisitActions } from '@/contract/visits/visit-actions.rules'
import type { EpochMs } from '@/contract/shared/time.types'
import type { Visit } from '@/contract/visits/visits.schema'
import { byId } from '@/features/facts/published/facts.model'
import { useFacts } from '@/features/facts/published/facts.store'
import { placeOf } from '@/features/facts/published/place.model'
import { AddToCalendar } from '@/shared/ui/add-to-calendar'
import { calendarEntry } from '@/features/visits/citizen/visit/visit.model'
import { visitText } from '@/features/visits/citizen/visit/visit.text'
import { isCurrent } from '@/features/visits/citizen/list/visits.model'
import { addToCalendar, canCancel } from '@/platform/calendar'
import { openPage } from '@/platform/navigation'
import { Cell } from '@/shared/ui/cell'
import { useShell, useWords } from '@/shared/ui/shell'
import type { SheetKind } from './use-visit-actions'

interface Props {
  visit: Visit
  now: EpochMs
  onOpenSheet: (sheet: SheetKind) => void
}

/** Links and actions besides the page's main action. */
export function ActionRows({ visit, now, onOpenSheet }: Props) {
  const text = useWords(visitText)
  const { kind, status, outlet } = visit
  const actions = isCurrent(visit, now) ? allowedVisitActions(visit, now) : []
  const isBooked = status === 'booked' && actions.length > 0
  return (
    <View className='card section'>
      {(isBooked || hasCancelledEntry(visit)) && <CalendarRow visit={visit} />}
      {actions.includes('change') && (
        <Cell
          icon='clock'
          title={text.change}
          note={text.changeNote}
          role='button'
          onTap={() => onOpenSheet('change')}
        />
      )}
      {actions.includes('pass') && (
        <Cell
          icon='list'
          title={text.pass}
          note={text.passNote}
          role='button'
          onTap={() => onOpenSheet('pass')}
        />
      )}
      <GuideRow visit={visit} />
      <Cell
        icon='outlet'
        title={text.toOutlet}
        onTap={() => openPage('outlets/detail', { id: outlet })}
      />
      {actions.includes('cancel') && (
        <Cell
          icon='close'
          title={kind === 'appointment' ? text.cancel : text.leave}
          role='button'
          onTap={() => onOpenSheet(kind === 'appointment' ? 'cancel' : 'leave')}
        />
      )}
    </View>
  )
}

function GuideRow({ visit: { service } }: Pick<Props, 'visit'>) {
  const { facts } = useFacts()
  const text = useWords(visitText)
  const item = service && facts.kind === 'ready' ? byId(facts.value.services, service) : undefined
  if (!item) return null
  return (
    <Cell
      icon='guide'
      title={text.toGuide(item.name)}
      onTap={() => openPage('services/guide', { id: item.id })}
    />
  )
}

const hasCancelledEntry = ({ status }: Visit) =>
  canCancel && (status === 'cancelled' || status === 'called_off')

function CalendarRow({ visit }: Pick<Props, 'visit'>) {
  const { facts } = useFacts()
  const { language } = useShell()
  const entry = calendarEntry(visit, placeOf(facts, visit.outlet, language), language)
  if (!entry) return null
  return <AddToCalendar cancelled={!!entry.cancelled} onAdd={() => addToCalendar([entry])} />
}
