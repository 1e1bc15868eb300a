import type { EpochMs } from '@/contract/shared/time.types'
import type { Visit } from '@/contract/visits/visits.schema'
import { clockAt } from '@/contract/facts/working-days.rules'
import { byId } from '@/features/facts/published/facts.model'
import { useFacts } from '@/features/facts/published/facts.store'
import { DetailFacts } from '@/features/outlets/components/detail-facts'
import { outletDetailText } from '@/features/outlets/outlet-detail.text'
import { Checklist } from '@/features/services/components/checklist'
import { countPrepared } from '@/features/services/guide.model'
import { useChecklists } from '@/features/services/checklists.store'
import { visitText } from '@/features/visits/citizen/visit/visit.text'
import { copyText } from '@/platform/clipboard'
import { navigateTo } from '@/platform/location'
import { Notice } from '@/shared/ui/notice'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'

interface Props {
  visit: Visit
  now: EpochMs
}

/** What to bring, the address, hours and phone number. All of it is stored on the phone. */
export function Preparation({ visit, now }: Props) {
  return (
    <>
      <VisitChecklist visit={visit} />
      <OutletFacts visit={visit} now={now} />
    </>
  )
}

function VisitChecklist({ visit: { service } }: Pick<Props, 'visit'>) {
  const { facts } = useFacts()
  const { prepared, toggle } = useChecklists()
  const text = useWords(visitText)
  if (facts.kind !== 'ready') return null
  const item = service ? byId(facts.value.services, service) : undefined
  if (!item)
    return (
      <Section title={text.bring}>
        <Notice look='plain' icon='list' words={text.noService} />
      </Section>
    )
  const ticked = prepared[item.id] ?? []
  return (
    <Checklist
      materials={item.materials}
      ticked={ticked}
      prepared={countPrepared(item, ticked)}
      onTick={(material) => toggle(item.id, material)}
    />
  )
}

function OutletFacts({ visit, now }: Props) {
  const { facts } = useFacts()
  const text = useWords(visitText)
  const outletText = useWords(outletDetailText)
  const { language } = useShell()
  if (facts.kind !== 'ready') return null
  const outlet = byId(facts.value.outlets, visit.outlet)
  if (!outlet) return null
  const district = facts.value.districts.find(({ code }) => code === outlet.district)
  const { name, address, at } = outlet
  return (
    <Section title={text.place}>
      <DetailFacts
        outlet={outlet}
        now={now}
        clock={clockAt(now)}
        district={language === 'en' ? district?.nameEn : district?.name}
        onCopy={(copied) => copyText(copied, outletText.copied)}
        onNavigate={() => at && navigateTo({ name, address: address?.text ?? '', at })}
        map={null}
      />
    </Section>
  )
}
