import type { ServiceItem } from '@/contract/facts/services.schema'
import { CorrectableSources } from '@/features/facts/corrections/components/correctable-sources'
import { useCorrectionFigure } from '@/features/facts/corrections/corrections.store'
import { byId, nameIn } from '@/features/facts/published/facts.model'
import { useFacts } from '@/features/facts/published/facts.store'
import { GuideKeeper } from '@/features/services/components/guide-keeper'
import { openPage } from '@/platform/navigation'
import { useShell } from '@/shared/ui/shell'

/** Where the guide comes from, who keeps it, and whom to tell of a mistake. */
export function GuideSources({ item }: { item: ServiceItem }) {
  const { id, sources, seen, responsible } = item
  const { language } = useShell()
  const { facts } = useFacts()
  const about = { kind: 'guide', id } as const
  const figure = useCorrectionFigure(about)
  const outlet =
    facts.kind === 'ready' && responsible ? byId(facts.value.outlets, responsible) : undefined
  return (
    <CorrectableSources
      sources={sources}
      seen={seen}
      figure={figure}
      onReport={() => openPage('facts/report', about)}
    >
      <GuideKeeper
        item={item}
        unit={outlet && { id: outlet.id, name: nameIn(language, outlet) }}
        onUnit={(of) => openPage('outlets/detail', { id: of })}
      />
    </CorrectableSources>
  )
}
