import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { spaced } from '@/shared/lib/spaced'
import { Cell } from '@/shared/ui/cell'
import { Icon } from '@/shared/ui/icon'
import { Meter } from '@/shared/ui/meter'
import { useWords } from '@/shared/ui/shell'
import { Tag } from '@/shared/ui/tag'
import { Tap } from '@/shared/ui/tap'
import { heldShare, type PlanTotals } from '../plans.model'
import { plansText } from '../plans.text'
import './plan-list.scss'

interface Props {
  rows: PlanTotals[]
  nameOf: (outletId: string) => string
}

/** One row for each outlet. One outlet at a time can be expanded to its topics. */
export function PlanList({ rows, nameOf }: Props) {
  const [open, setOpen] = useState<string>()
  return (
    <View className='card'>
      {rows.map((row) => (
        <OutletPlan
          key={row.outletId}
          row={row}
          name={nameOf(row.outletId)}
          open={open === row.outletId}
          onTap={() => setOpen(open === row.outletId ? undefined : row.outletId)}
        />
      ))}
    </View>
  )
}

interface OutletProps {
  row: PlanTotals
  name: string
  open: boolean
  onTap: () => void
}

function OutletPlan({ row, name, open, onTap }: OutletProps) {
  const text = useWords(plansText)
  const { planned, held, sample, items } = row
  return (
    <View className='plan'>
      <Tap className='plan__head' onTap={onTap} label={`${name} ${open ? text.hide : text.show}`}>
        <View className='plan__line'>
          <Text className='plan__name'>{name}</Text>
          {sample && <Tag look='sample'>{text.sample}</Tag>}
          <Icon name={open ? 'chevron-down' : 'chevron-right'} />
        </View>
        <Text className='cell__note num'>{text.sums(held, planned)}</Text>
        <Meter share={heldShare(row)} />
      </Tap>
      {open && (
        <View className='plan__items'>
          {items.map(({ topic, ...counts }) => (
            <Cell
              key={topic}
              title={spaced(topic)}
              value={<Text className='num'>{text.item(counts.held, counts.planned)}</Text>}
            />
          ))}
        </View>
      )}
    </View>
  )
}
