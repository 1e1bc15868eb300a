import { Button } from '@/shared/ui/button'
import { useWords } from '@/shared/ui/shell'
import { doorText } from '../door.text'

interface Props {
  /** A valid ticket was scanned and is not confirmed yet. */
  waits: boolean
  canScan: boolean
  onScan: () => void
  onConfirm: () => void
  onDismiss: () => void
}

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
