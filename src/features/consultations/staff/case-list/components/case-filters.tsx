import { Text, View } from '@tarojs/components'
import type { ConsultationKind } from '@/contract/consultations/consultations.schema'
import { consultationTermsText } from '@/shared/consultation-terms.text'
import { Cell } from '@/shared/ui/cell'
import { Chip } from '@/shared/ui/chip'
import { Chips } from '@/shared/ui/chips'
import { Icon } from '@/shared/ui/icon'
import { Sheet } from '@/shared/ui/sheet'
import { useWords } from '@/shared/ui/shell'
import { Tap } from '@/shared/ui/tap'
import { PageTitle } from '@/shared/ui/page-title'
import { accessText } from '../../access/access.text'
import { caseListText } from '../case-list.text'

interface HeadProps {
  /** Number of open cases, in words; undefined until loaded. */
  count: string | undefined
  /** Name of the selected unit; set if there are several to choose from. */
  unit?: string
  onUnit: () => void
}

export function CaseListHead({ count, unit, onUnit }: HeadProps) {
  const text = useWords(caseListText)
  return (
    <View className='desk-top'>
      <PageTitle className='num'>{count === undefined ? text.title : text.count(count)}</PageTitle>
      {unit && (
        <Tap className='tool' onTap={onUnit}>
          <Icon name='filter' />
          <Text>{unit}</Text>
        </Tap>
      )}
    </View>
  )
}

interface ChipsProps {
  kinds: { kind: ConsultationKind | undefined; count: number }[]
  /** More cases follow, so the numbers are not known. */
  goesOn: boolean
  chosen: ConsultationKind | undefined
  onChoose: (kind: ConsultationKind | undefined) => void
}

export function KindChips({ kinds, goesOn, chosen, onChoose }: ChipsProps) {
  const text = useWords(caseListText)
  const words = useWords(consultationTermsText)
  return (
    <Chips>
      {kinds.map(({ kind, count }) => (
        <Chip
          key={kind ?? 'all'}
          on={chosen === kind}
          words={[kind ? words.kind[kind] : text.all, ...(goesOn ? [] : [count])].join(' ')}
          onTap={() => onChoose(kind)}
        />
      ))}
    </Chips>
  )
}

interface UnitProps {
  open: boolean
  /** The numbers are missing where they are not known. */
  units: { unit: string; count?: number }[]
  nameOf: (unit: string) => string
  onChoose: (unit: string | undefined) => void
  onClose: () => void
}

/** Selects all units or one of them. */
export function UnitSheet({ open, units, nameOf, onChoose, onClose }: UnitProps) {
  const text = useWords(caseListText)
  const { chooseUnit } = useWords(accessText)
  return (
    <Sheet open={open} title={chooseUnit} onClose={onClose}>
      <View>
        <Cell title={text.allUnits} role='button' onTap={() => onChoose(undefined)} />
        {units.map(({ unit, count }) => (
          <Cell
            key={unit}
            title={nameOf(unit)}
            {...(count !== undefined && { value: text.pieces(String(count)) })}
            role='button'
            onTap={() => onChoose(unit)}
          />
        ))}
      </View>
    </Sheet>
  )
}
