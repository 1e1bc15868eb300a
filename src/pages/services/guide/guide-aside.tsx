import type { EpochMs } from '@/contract/shared/time.types'
import type { ServiceItem } from '@/contract/facts/services.schema'
import type { Facts } from '@/features/facts/published/facts.model'
import { HandlerCell } from '@/features/services/components/handler-cell'
import { guideText } from '@/features/services/guide.text'
import { openPage } from '@/platform/navigation'
import { sourceLineText } from '@/shared/source-line.text'
import { Button } from '@/shared/ui/button'
import { SideCard } from '@/shared/ui/side-card'
import { useWords } from '@/shared/ui/shell'
import { showOnMap } from './guide-actions'
import { GuideSources } from './guide-sources'
import { useHandlers } from './use-handlers'

interface Props {
  item: ServiceItem
  facts: Facts
  now: EpochMs
}

/** The outlets beside the list: the first of those that the section below ranks. */
const maxBeside = 2

/** Beside a guide on a wide screen: where to go, and how reliable the page is. */
export function GuideAside({ item, facts, now }: Props) {
  const text = useWords(guideText)
  const { reliable } = useWords(sourceLineText)
  const { handlers } = useHandlers(item, facts, now)
  return (
    <>
      {handlers.length > 0 && (
        <SideCard title={text.where}>
          {handlers.slice(0, maxBeside).map((handler) => (
            <HandlerCell
              key={handler.outlet.id}
              handler={handler}
              now={now}
              onOpen={(id) => openPage('outlets/detail', { id })}
            />
          ))}
          <Button look='quiet' size='s' words={text.onMap} onTap={() => showOnMap(item.id)} />
        </SideCard>
      )}
      <SideCard title={reliable}>
        <GuideSources item={item} />
      </SideCard>
    </>
  )
}
