import { View } from '@tarojs/components'
import { Cell } from '@/shared/ui/cell'
import { Chip } from '@/shared/ui/chip'
import { Chips } from '@/shared/ui/chips'
import { Sheet } from '@/shared/ui/sheet'
import { useWords } from '@/shared/ui/shell'
import { organisingText } from '../organising.text'

interface Props {
  outletIds: string[]
  nameOf: (outletId: string) => string
}

interface ChipsProps extends Props {
  chosen: string | undefined
  onChoose: (outletId: string | undefined) => void
}

/** Filters by outlet; hidden where there is only one. */
export function OutletChips({ outletIds, nameOf, chosen, onChoose }: ChipsProps) {
  const text = useWords(organisingText)
  if (outletIds.length < 2) return null
  return (
    <Chips>
      <Chip on={!chosen} words={text.allBases} onTap={() => onChoose(undefined)} />
      {outletIds.map((outletId) => (
        <Chip
          key={outletId}
          on={chosen === outletId}
          words={nameOf(outletId)}
          onTap={() => onChoose(outletId)}
        />
      ))}
    </Chips>
  )
}

interface SheetProps extends Props {
  open: boolean
  onChoose: (outletId: string) => void
  onClose: () => void
}

/** Asks which outlet a new training, lecturer or plan belongs to. */
export function OutletSheet({ open, outletIds, nameOf, onChoose, onClose }: SheetProps) {
  const text = useWords(organisingText)
  return (
    <Sheet open={open} title={text.chooseBase} onClose={onClose}>
      <View>
        {outletIds.map((outletId) => (
          <Cell
            key={outletId}
            title={nameOf(outletId)}
            role='button'
            onTap={() => onChoose(outletId)}
          />
        ))}
      </View>
    </Sheet>
  )
}
