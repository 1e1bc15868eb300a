import type { EpochMs } from '@/contract/shared/time.types'
import type { Visit } from '@/contract/visits/visits.schema'
import { isToday } from '@/features/visits/citizen/visit/visit.model'
import { visitText } from '@/features/visits/citizen/visit/visit.text'
import { isCurrent } from '@/features/visits/citizen/list/visits.model'
import { openPage } from '@/platform/navigation'
import { Button } from '@/shared/ui/button'
import { useWords } from '@/shared/ui/shell'

/** The main action of the page. It is never rating, because rating is voluntary. */
export function NextStep({ visit, now }: { visit: Visit; now: EpochMs }) {
  const text = useWords(visitText)
  const { outlet, status, kind, service } = visit
  if (status === 'arrived' || status === 'finished')
    return <Button look='second' words={text.all} onTap={() => openPage('visits/list')} />
  if (!isCurrent(visit, now)) {
    const again = () => openPage('visits/outlet', { id: outlet, ...(service && { service }) })
    return <Button look='primary' words={text.again[kind]} onTap={again} />
  }
  if (isToday(visit, now))
    return (
      <Button
        look='primary'
        icon='scan'
        words={text.arrive}
        onTap={() => openPage('visits/arrive')}
      />
    )
  const toPlace = () => openPage('outlets/detail', { id: outlet })
  return <Button look='primary' words={text.toPlace} onTap={toPlace} />
}
