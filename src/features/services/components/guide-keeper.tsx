import { Text } from '@tarojs/components'
import type { ServiceItem } from '@/contract/facts/services.schema'
import { dateWords } from '@/contract/shared/date-words.rules'
import { spaced } from '@/shared/lib/spaced'
import { sharedText } from '@/shared/shared.text'
import { Tap } from '@/shared/ui/tap'
import { useShell, useWords } from '@/shared/ui/shell'
import { lastConfirmed, lastConfirmedFields } from '../versions.model'
import { versionsText } from '../versions.text'

interface Props {
  item: ServiceItem
  /** The unit that answers for the guide; undefined if it is not known. */
  unit: { id: string; name: string } | undefined
  onUnit: (id: string) => void
}

/** Who answers for the guide, and what was confirmed last. Renders nothing if neither is known. */
export function GuideKeeper({ item, unit, onUnit }: Props) {
  const text = useWords(versionsText)
  const { confirmed } = useWords(sharedText)
  const { language } = useShell()
  const last = lastConfirmed(item)
  const fields = lastConfirmedFields(item).map((field) => text.field[field])
  return (
    <>
      {unit && (
        <Tap className='source-line__act' role='link' onTap={() => onUnit(unit.id)}>
          <Text>{spaced(text.responsible(unit.name))}</Text>
        </Tap>
      )}
      {last && (
        <Text className='cap num'>
          {spaced(
            text.confirmed(
              confirmed[last.by](dateWords(last.day, language)),
              fields.join(text.between),
            ),
          )}
        </Text>
      )}
    </>
  )
}
