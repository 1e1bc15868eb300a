import { Button } from '@/shared/ui/button'
import { useWords } from '@/shared/ui/shell'
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
