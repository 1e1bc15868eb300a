import { Text } from '@tarojs/components'
import { Button } from '@/shared/ui/button'
import { Icon } from '@/shared/ui/icon'
import { useWords } from '@/shared/ui/shell'
import { Tap } from '@/shared/ui/tap'
import { doorText } from '../door.text'

interface Props {
  /** Somebody was found who may come in, and waits. */
  waits: boolean
  canScan: boolean
  onScan: () => void
  onConfirm: () => void
  onDismiss: () => void
}

/** What is next at the door. */
export function DoorActions({ waits, canScan, onScan, onConfirm, onDismiss }: Props) {
  const text = useWords(doorText)
  if (waits)
    return (
      <>
        <Button look='line' size='narrow' words={text.notThem} onTap={onDismiss} />
        <Button look='primary' words={text.confirm} onTap={onConfirm} />
      </>
    )
  return canScan ? <Button look='primary' icon='scan' words={text.scan} onTap={onScan} /> : null
}

/** In the place where citizens consult: the next code at once. */
export function ScanSlot({ onTap }: { onTap: () => void }) {
  const { again } = useWords(doorText)
  return (
    <Tap className='action-bar__consult' label={again} onTap={onTap}>
      <Icon name='scan' />
      <Text>{again}</Text>
    </Tap>
  )
}
