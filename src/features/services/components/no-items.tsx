import type { Stage } from '@/contract/facts/services.schema'
import { ipTypeText } from '@/shared/ip-types.text'
import { Button } from '@/shared/ui/button'
import { EmptyView } from '@/shared/ui/empty-view'
import { useWords } from '@/shared/ui/shell'
import type { CatalogueFilter } from '../services.model'
import { servicesText } from '../services.text'

interface Props {
  filter: CatalogueFilter
  /** Number of matching items in each stage. */
  stages: { stage: Stage; count: number }[]
  onStage: (stage: Stage) => void
  onClear: () => void
}

/** Names the filters, the stages that have matching items, and a way to clear the filters. */
export function NoItems({ filter, stages, onStage, onClear }: Props) {
  const text = useWords(servicesText)
  const names = useWords(ipTypeText)
  const { stage, ipType, audience } = filter
  const filterNames = [ipType && names[ipType], audience && text.audience[audience]]
  const elsewhere = stages.filter(({ count }) => count > 0)
  const [first] = elsewhere
  return (
    <EmptyView
      icon='search'
      title={text.none(
        text.stage[stage],
        filterNames.filter((part) => part !== undefined),
      )}
      text={
        first
          ? text.elsewhere(
              elsewhere.map((group) => ({ stage: text.stage[group.stage], count: group.count })),
            )
          : text.nowhere
      }
    >
      {first && (
        <Button
          look='second'
          words={text.toStage(text.stage[first.stage], first.count)}
          onTap={() => onStage(first.stage)}
        />
      )}
      <Button look='quiet' words={text.clear} onTap={onClear} />
    </EmptyView>
  )
}
