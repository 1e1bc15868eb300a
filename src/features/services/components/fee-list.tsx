import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { ServiceItem } from '@/contract/facts/services.schema'
import { spaced } from '@/shared/lib/spaced'
import { sharedText } from '@/shared/shared.text'
import { Button } from '@/shared/ui/button'
import { Section } from '@/shared/ui/section'
import { useWords } from '@/shared/ui/shell'
import { useGrowing } from '@/shared/ui/use-growing'
import { feeTable, type FeeTable } from '../guide.model'
import { guideText } from '../guide.text'
import { ClaimRow } from './guide-claims'
import './fee-list.scss'

const maxCollapsed = 5

/** The fee as announced, and the applicable rows of the official fee table. */
export function FeeList({ item: { fee, fees = [], confirmed } }: { item: ServiceItem }) {
  const [all, setAll] = useState(false)
  const text = useWords(guideText)
  const drawn = useGrowing(all ? fees.length : 0, maxCollapsed + 1)
  const table = feeTable(fees.slice(0, Math.max(maxCollapsed, drawn)))
  return (
    <Section title={text.fees}>
      {(fee || fees.length === 0) && (
        <View className='card'>
          <ClaimRow name={text.fee} claim={fee} confirmed={confirmed?.fee} />
        </View>
      )}
      {fees.length > 0 && <Table table={table} />}
      {!all && fees.length > maxCollapsed && (
        <View className='price__more'>
          <Button
            look='second'
            size='s'
            words={text.allFees(fees.length)}
            onTap={() => setAll(true)}
          />
        </View>
      )}
    </Section>
  )
}

function Table({ table: { split, rows } }: { table: FeeTable }) {
  const text = useWords(guideText)
  const { unverified } = useWords(sharedText)
  return (
    <View className='card price num'>
      {split && (
        <View className='price__row price__row--head'>
          <Text className='price__name' />
          <Text className='price__cell'>{text.paper}</Text>
          <Text className='price__cell'>{text.online}</Text>
        </View>
      )}
      {rows.map(({ code, name, verified, cells }) => (
        <View key={code} className='price__row'>
          <Text className='price__name'>
            {spaced(name)}
            {!verified && <Text className='unv'>{unverified}</Text>}
          </Text>
          {cells.map((cell, column) => (
            <Text key={column} className='price__cell'>
              {cell ? text.amount(cell) : '—'}
            </Text>
          ))}
        </View>
      ))}
    </View>
  )
}
