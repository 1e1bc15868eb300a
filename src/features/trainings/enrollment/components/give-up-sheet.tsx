import { ConfirmSheet } from '@/shared/ui/confirm-sheet'
import { useWords } from '@/shared/ui/shell'
import { giveUpText } from '../give-up.text'

interface Props {
  open: boolean
  /** What one has, and would give up. */
  what: 'enrolled' | 'waitlisted' | 'offered'
  busy: boolean
  onYes: () => void
  onClose: () => void
}

/** Says what follows, before it does. */
export function GiveUpSheet({ what, ...asking }: Props) {
  const text = useWords(giveUpText)
  return (
    <ConfirmSheet {...text.giveUp[what]} busyWords={text.givingUp} keep={text.keep} {...asking} />
  )
}
