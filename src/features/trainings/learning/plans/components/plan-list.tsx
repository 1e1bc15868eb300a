import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { spaced } from '@/shared/lib/spaced'
import { Cell } from '@/shared/ui/cell'
import { Icon } from '@/shared/ui/icon'
import { Meter } from '@/shared/ui/meter'
import { useWords } from '@/shared/ui/shell'
import { Tag } from '@/shared/ui/tag'
import { Tap } from '@/shared/ui/tap'
import { shareOf, type PlanRow } from '../plans.model'
import { plansText } from '../plans.text'
import './plan-list.scss'

interface Props {
  rows: PlanRow[]
  nameOf: (base: string) => string
}

/** One base after another; its topics show when it is opened, one base at a time. */
export function PlanList({ rows, nameOf }: Props) {
  const [open, setOpen] = useState<string>()
  return (
    <View className='card'>
      {rows.map((row) => (
        <BasePlan
          key={row.base}
          row={row}
          name={nameOf(row.base)}
          open={open === row.base}
          onTap={() => setOpen(open === row.base ? undefined : row.base)}
        />
      ))}
    </View>
  )
}

interface BaseProps {
  row: PlanRow
  name: string
  open: boolean
  onTap: () => void
}

function BasePlan({ row, name, open, onTap }: BaseProps) {
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
        <Meter share={shareOf(row)} />
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
