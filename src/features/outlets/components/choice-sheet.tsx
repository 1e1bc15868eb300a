import { Text } from '@tarojs/components'
import type { NearView } from '@/shared/lib/near-view'
import { Icon } from '@/shared/ui/icon'
import { LongList } from '@/shared/ui/long-list'
import { Sheet } from '@/shared/ui/sheet'
import { useShell } from '@/shared/ui/shell'
import { Tap } from '@/shared/ui/tap'
import type { Option } from '../options.model'
import './choice-sheet.scss'

interface Props {
  open: boolean
  title: string
  options: Option[]
  chosen: string | undefined
  watchNear: NearView
  onChoose: (value: string | undefined) => void
  onClose: () => void
}

/** Single choice, with the number of results per option. */
export function ChoiceSheet(props: Props) {
  const { open, title, options, chosen, watchNear, onChoose, onClose } = props
  const { elder } = useShell()
  return (
    <Sheet open={open} title={title} onClose={onClose}>
      <LongList name='choices' items={options} estimate={elder ? 64 : 56} watchNear={watchNear}>
        {({ value, words, count }) => (
          <Tap
            key={words}
            className='cell choice'
            role='radio'
            checked={value === chosen}
            onTap={() => onChoose(value)}
          >
            <Text className='cell__body'>{words}</Text>
            {value === chosen && <Icon name='check' className='choice__tick' />}
            {count !== undefined && <Text className='cell__value num'>{count}</Text>}
          </Tap>
        )}
      </LongList>
    </Sheet>
  )
}
