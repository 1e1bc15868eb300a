import type { EpochMs } from '@/contract/shared/time.types'
import { whenWords } from '@/contract/shared/moment-words.rules'
import type { Outlet } from '@/contract/facts/outlets.schema'
import { own } from '@/contract/shared/own.rules'
import type { Visit } from '@/contract/visits/visits.schema'
import { byId } from '@/features/facts/published/facts.model'
import { useFacts } from '@/features/facts/published/facts.store'
import { toPlace } from '@/features/facts/published/place.model'
import { PlaceRow } from '@/features/outlets/components/place-row'
import { spansWords } from '@/features/outlets/counters.model'
import { outletDetailText } from '@/features/outlets/outlet-detail.text'
import { Checks } from '@/features/services/components/checklist'
import { useChecklists } from '@/features/services/checklists.store'
import { visitText } from '@/features/visits/citizen/visit/visit.text'
import { getThereTo } from '@/platform/get-there'
import { hotline } from '@/shared/lib/hotline'
import { spaced } from '@/shared/lib/spaced'
import { CallCell, PhoneCell } from '@/shared/ui/phone-cell'
import { Plan, PlanRow } from '@/shared/ui/plan'
import { getThereText } from '@/shared/get-there.text'
import { useShell, useWords } from '@/shared/ui/shell'

interface Props {
  visit: Visit
  now: EpochMs
}

/** When, where and with what one comes, on one card. All of it is stored on the phone. */
export function VisitPlan({ visit, now }: Props) {
  const { facts } = useFacts()
  const outlet = facts.kind === 'ready' ? byId(facts.value.outlets, visit.outlet) : undefined
  return (
    <Plan>
      <When visit={visit} />
      {outlet && <Where visit={visit} outlet={outlet} />}
      <Bring visit={visit} />
      {outlet && <Phones outlet={outlet} now={now} />}
    </Plan>
  )
}

/** Whom to call: the outlet, or the city where it has published no number. */
function Phones({ outlet: { phones = [] }, now }: { outlet: Outlet; now: EpochMs }) {
  const text = useWords(outletDetailText)
  return (
    <>
      {phones.map((phone) => (
        <PhoneCell key={phone.number} phone={phone} now={now} icon='phone' />
      ))}
      {phones.length === 0 && <CallCell number={hotline} icon='phone' note={text.noPhoneNote} />}
    </>
  )
}

type VisitProps = Pick<Props, 'visit'>

/** The time of the appointment, and the hours of the window, which its staff set. */
function When({ visit: { startsAt, endsAt, window } }: VisitProps) {
  const text = useWords(visitText)
  const { language } = useShell()
  const time = startsAt && endsAt ? whenWords(startsAt, endsAt, language) : text.uponCall
  const hours = window?.hours ? text.windowHours(spansWords(window.hours, language)) : text.noHours
  return <PlanRow name={text.when} main={time} notes={[hours]} />
}

function Where({ visit: { window }, outlet }: VisitProps & { outlet: Outlet }) {
  const { language } = useShell()
  const getThere = getThereTo(toPlace(outlet, language), useWords(getThereText))
  return <PlaceRow outlet={outlet} windowName={window?.name} getThere={getThere} />
}

/** The materials of the guide. Ticks are stored on this phone. */
function Bring({ visit: { service } }: VisitProps) {
  const { facts } = useFacts()
  const { prepared, toggle } = useChecklists()
  const text = useWords(visitText)
  if (facts.kind !== 'ready') return null
  const item = service ? byId(facts.value.services, service) : undefined
  if (!item) return <PlanRow name={text.bring} notes={[text.noService]} />
  const { id, name, materials } = item
  return (
    <PlanRow name={text.bring} main={text.toBring(spaced(name), materials.length)}>
      <Checks
        materials={materials}
        ticked={own(prepared, id) ?? []}
        onTick={(material) => toggle(id, material)}
      />
    </PlanRow>
  )
}
