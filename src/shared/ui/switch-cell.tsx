import { View } from '@tarojs/components'
import { Cell } from './cell'
import type { IconName } from './icon'

interface Props {
  icon: IconName
  title: string
  note?: string
  on: boolean
  onChange: (on: boolean) => void
}

/** A row with a switch. A tap anywhere on the row toggles it. */
export const SwitchCell = ({ on, onChange, ...cell }: Props) => (
  <Cell
    {...cell}
    role='switch'
    checked={on}
    act={<View className={on ? 'switch is-on' : 'switch'} />}
    onTap={() => onChange(!on)}
  />
)
