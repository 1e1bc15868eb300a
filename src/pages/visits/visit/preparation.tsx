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
  now: number
}

/** The one-trip pack: what to bring, where it is, when it is open, whom to call. All of it is on the phone. */
export function Preparation({ visit, now }: Props) {
  return (
    <>
      <Bring visit={visit} />
      <Where visit={visit} now={now} />
    </>
  )
}

function Bring({ visit: { service } }: Pick<Props, 'visit'>) {
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

function Where({ visit, now }: Props) {
  const { facts } = useFacts()
  const text = useWords(visitText)
  const words = useWords(outletDetailText)
  const { language } = useShell()
  if (facts.kind !== 'ready') return null
  const outlet = byId(facts.value.outlets, visit.outlet)
  if (!outlet) return null
  const home = facts.value.districts.find(({ code }) => code === outlet.district)
  const { name, address, at } = outlet
  return (
    <Section title={text.place}>
      <DetailFacts
        outlet={outlet}
        now={now}
        clock={clockAt(now)}
        district={language === 'en' ? home?.nameEn : home?.name}
        onCopy={(copied) => copyText(copied, words.copied)}
        onNavigate={() => at && navigateTo({ name, address: address?.text ?? '', at })}
        map={null}
      />
    </Section>
  )
}
