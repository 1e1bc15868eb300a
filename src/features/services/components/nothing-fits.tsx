import type { Stage } from '@/contract/facts/services.schema'
import { ipTypeText } from '@/shared/ip-types.text'
import { Button } from '@/shared/ui/button'
import { EmptyView } from '@/shared/ui/empty-view'
import { useWords } from '@/shared/ui/shell'
import type { Wish } from '../services.model'
import { servicesText } from '../services.text'

interface Props {
  wish: Wish
  /** How many each stage has for the same wish. */
  stages: { stage: Stage; count: number }[]
  onStage: (stage: Stage) => void
  onClear: () => void
}

/** Nothing fits: what was asked for, where it would be found, and the way out. */
export function NothingFits({ wish, stages, onStage, onClear }: Props) {
  const text = useWords(servicesText)
  const names = useWords(ipTypeText)
  const { stage, ipType, audience } = wish
  const asked = [ipType && names[ipType], audience && text.audience[audience]]
  const elsewhere = stages.filter(({ count }) => count > 0)
  const [first] = elsewhere
  return (
    <EmptyView
      icon='search'
      title={text.none(
        text.stage[stage],
        asked.filter((part) => part !== undefined),
      )}
      text={
        first
          ? text.elsewhere(
              elsewhere.map((one) => ({ stage: text.stage[one.stage], count: one.count })),
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
