import type { EpochMs } from '@/contract/shared/time.types'
import type { Visit } from '@/contract/visits/visits.schema'
import { byId } from '@/features/facts/published/facts.model'
import { useFacts } from '@/features/facts/published/facts.store'
import { placeOf } from '@/features/facts/published/place.model'
import { nextStepOf } from '@/features/visits/citizen/visit/visit.model'
import { visitText } from '@/features/visits/citizen/visit/visit.text'
import { openPage } from '@/platform/navigation'
import { getThereTo } from '@/platform/get-there'
import { getThereText } from '@/shared/get-there.text'
import { hotline } from '@/shared/lib/hotline'
import { Button } from '@/shared/ui/button'
import { useShell, useWords } from '@/shared/ui/shell'

interface Props {
  visit: Visit
  now: EpochMs
}

/** The main action of the page. */
export function NextStep({ visit, now }: Props) {
  const text = useWords(visitText)
  const { outlet, kind, service, serviceDone = '' } = visit
  switch (nextStepOf(visit, now)) {
    case 'go':
      return <WayThere visit={visit} />
    case 'arrive':
      return (
        <>
          <WayThere visit={visit} isBeside />
          <Button
            look='primary'
            icon='scan'
            words={text.arrive}
            onTap={() => openPage('visits/arrive')}
          />
        </>
      )
    case 'rate':
      return (
        <Button
          look='primary'
          words={text.rate}
          onTap={() => openPage('ratings/rate', { id: serviceDone })}
        />
      )
    case 'again': {
      const again = () => openPage('visits/outlet', { id: outlet, ...(service && { service }) })
      return <Button look='primary' words={text.again[kind]} onTap={again} />
    }
    case 'all':
      return <Button look='second' words={text.all} onTap={() => openPage('visits/list')} />
  }
}

/** Leads to the outlet; where its address is not known, one can only call first. */
function WayThere({ visit, isBeside = false }: { visit: Visit; isBeside?: boolean }) {
  const { facts } = useFacts()
  const text = useWords(visitText)
  const there = useWords(getThereText)
  const { language, call } = useShell()
  const { way, onGo } = getThereTo(placeOf(facts, visit.outlet, language), there)
  if (isBeside)
    return way ? (
      <Button
        look='second'
        size='narrow'
        words={there.short[way]}
        label={there.directions[way]}
        onTap={onGo}
      />
    ) : null
  if (way) return <Button look='primary' icon='pin' words={there.directions[way]} onTap={onGo} />
  const outlet = facts.kind === 'ready' ? byId(facts.value.outlets, visit.outlet) : undefined
  const number = outlet?.phones?.[0]?.number ?? hotline
  return (
    <Button look='primary' icon='phone' words={text.callFirst(number)} onTap={() => call(number)} />
  )
}
