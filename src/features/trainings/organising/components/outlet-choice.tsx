import { View } from '@tarojs/components'
import { Cell } from '@/shared/ui/cell'
import { Chip } from '@/shared/ui/chip'
import { Chips } from '@/shared/ui/chips'
import { Sheet } from '@/shared/ui/sheet'
import { useWords } from '@/shared/ui/shell'
import { organisingText } from '../organising.text'

interface Props {
  bases: string[]
  nameOf: (base: string) => string
}

interface ChipsProps extends Props {
  chosen: string | undefined
  onChoose: (base: string | undefined) => void
}

/** Whose trainings are shown; nothing to choose where there is one base only. */
export function BaseChips({ bases, nameOf, chosen, onChoose }: ChipsProps) {
  const text = useWords(organisingText)
  if (bases.length < 2) return null
  return (
    <Chips>
      <Chip on={!chosen} words={text.allBases} onTap={() => onChoose(undefined)} />
      {bases.map((base) => (
        <Chip key={base} on={chosen === base} words={nameOf(base)} onTap={() => onChoose(base)} />
      ))}
    </Chips>
  )
}

interface SheetProps extends Props {
  open: boolean
  onChoose: (base: string) => void
  onClose: () => void
}

/** Who holds what is made now. */
export function BaseSheet({ open, bases, nameOf, onChoose, onClose }: SheetProps) {
  const text = useWords(organisingText)
  return (
    <Sheet open={open} title={text.chooseBase} onClose={onClose}>
      <View>
        {bases.map((base) => (
          <Cell key={base} title={nameOf(base)} role='button' onTap={() => onChoose(base)} />
        ))}
      </View>
    </Sheet>
  )
}
