import { ConfirmSheet } from '@/shared/ui/confirm-sheet'
import { useWords } from '@/shared/ui/shell'
import { giveUpText } from '../give-up.text'

interface Props {
  open: boolean
  /** What would be given up: a seat, a place on the waitlist or an offer. */
  what: 'enrolled' | 'waitlisted' | 'offered'
  busy: boolean
  onYes: () => void
  onClose: () => void
}

/** Explains the consequences before the enrollment is given up. */
export function GiveUpSheet({ what, ...sheet }: Props) {
  const text = useWords(giveUpText)
  return (
    <ConfirmSheet {...text.giveUp[what]} busyWords={text.givingUp} keep={text.keep} {...sheet} />
  )
}
