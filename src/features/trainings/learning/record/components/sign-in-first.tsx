import { useWords } from '@/shared/ui/shell'
import { SignInWall } from '@/shared/ui/sign-in-wall'
import { recordText } from '../record.text'

/** In place of admission tickets, the learning record and certificates. */
export function SignInFirst({ onSignIn }: { onSignIn: () => void }) {
  const text = useWords(recordText)
  return (
    <SignInWall
      icon='training'
      title={text.signInFirst}
      text={text.signInNote}
      onSignIn={onSignIn}
    />
  )
}
