import { View } from '@tarojs/components'
import { badOf, countOf, meanOf } from '@/contract/ratings/levels.rules'
import type { Oversight, UnitFigures } from '@/contract/ratings/oversight.schema'
import { dotted } from '@/shared/lib/dotted'
import { ratingText } from '@/shared/rating.text'
import { Cell } from '@/shared/ui/cell'
import { Section } from '@/shared/ui/section'
import { useWords } from '@/shared/ui/shell'
import { Tag, Tags } from '@/shared/ui/tag'
import { oversightText } from '../oversight.text'
import { sortOutlets } from '../oversight.model'

interface Props {
  all: Oversight
  nameOf: (unit: string) => string
  onOpen: (unit: string) => void
}

export function OutletRows({ all, nameOf, onOpen }: Props) {
  const text = useWords(oversightText)
  return (
    <>
      <Section title={text.total}>
        <View className='card'>
          <OutletCell title={text.year(all.year)} of={all.total} />
        </View>
      </Section>
      <View className='card section'>
        {sortOutlets(all.units).map((unit) => (
          <OutletCell
            key={unit.unit}
            title={nameOf(unit.unit)}
            of={unit}
            onTap={() => onOpen(unit.unit)}
          />
        ))}
      </View>
    </>
  )
}

interface CellProps {
  title: string
  of: Omit<UnitFigures, 'unit'>
  onTap?: () => void
}

function OutletCell({ title, of, onTap }: CellProps) {
  const text = useWords(oversightText)
  const names = useWords(ratingText)
  const { levels, orders, sample } = of.figures
  return (
    <Cell
      title={title}
      note={dotted([
        text.rated(countOf(levels), meanOf(levels)?.toFixed(1)),
        badOf(levels) > 0 && text.bad(badOf(levels), orders.confirmed, orders.unconfirmed),
        text.counts(of.visits, of.consultations, of.trainings),
      ])}
      below={
        <Tags className='cell__tags'>
          {of.toReview > 0 && <Tag look='warn'>{text.toReview(of.toReview)}</Tag>}
          {orders.overdue > 0 && <Tag look='bad'>{text.overdue(orders.overdue)}</Tag>}
          {sample && <Tag look='sample'>{names.sample}</Tag>}
        </Tags>
      }
      {...(onTap && { onTap })}
    />
  )
}
