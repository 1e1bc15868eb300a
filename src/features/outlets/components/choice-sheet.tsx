import { Text } from '@tarojs/components'
import { Fragment, useState } from 'react'
import type { NearView } from '@/shared/lib/near-view'
import { FilterField } from '@/shared/ui/form/filter-field'
import { Icon } from '@/shared/ui/icon'
import { LongList } from '@/shared/ui/long-list'
import { Notice } from '@/shared/ui/notice'
import { Sheet } from '@/shared/ui/sheet'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tap } from '@/shared/ui/tap'
import { findOptions, type Option } from '../options.model'
import { outletsText } from '../outlets.text'
import './choice-sheet.scss'

interface Props {
  open: boolean
  title: string
  options: Option[]
  chosen: string | undefined
  /** Offers to find an option by its words. */
  searchable: boolean
  watchNear: NearView
  onChoose: (value: string | undefined) => void
  onClose: () => void
}

/** Single choice, with the number of results per option. Options of a group stand below its heading. */
export function ChoiceSheet(props: Props) {
  const { open, title, options, chosen, searchable, watchNear, onChoose, onClose } = props
  const [typed, type] = useState('')
  const { elder } = useShell()
  const text = useWords(outletsText)
  const found = findOptions(options, typed)
  const groupStarts = new Set(
    found.filter(({ group }, nth) => group !== undefined && found[nth - 1]?.group !== group),
  )
  return (
    <Sheet open={open} title={title} onClose={onClose}>
      {searchable && (
        <>
          <FilterField label={text.findService} value={typed} onInput={type} />
          <Text className='cap choice-order'>{text.sortedByOutlets}</Text>
        </>
      )}
      {found.length === 0 && <Notice look='plain' words={text.noService} />}
      <LongList
        key={typed}
        name='choices'
        items={found}
        estimate={elder ? 64 : 56}
        watchNear={watchNear}
      >
        {(option) => (
          <Fragment key={option.value ?? ''}>
            {groupStarts.has(option) && <Text className='choice-group strong'>{option.group}</Text>}
            <Choice option={option} chosen={chosen} onChoose={onChoose} />
          </Fragment>
        )}
      </LongList>
    </Sheet>
  )
}

type ChoiceProps = Pick<Props, 'chosen' | 'onChoose'> & { option: Option }

const Choice = ({ option: { value, words, count }, chosen, onChoose }: ChoiceProps) => (
  <Tap
    className='cell choice'
    role='radio'
    checked={value === chosen}
    onTap={() => onChoose(value)}
  >
    <Text className='cell__body'>{words}</Text>
    {value === chosen && <Icon name='check' className='choice__tick' />}
    {count !== undefined && <Text className='cell__value num'>{count}</Text>}
  </Tap>
)
