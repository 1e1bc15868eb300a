import { Button } from '@/shared/ui/button'
import { EmptyView } from '@/shared/ui/empty-view'
import { useWords } from '@/shared/ui/shell'
import { recordText } from '../record.text'

/** In place of personal content: citizens sign in when they ask for it, not before. */
export function SignInFirst({ onSignIn }: { onSignIn: () => void }) {
  const text = useWords(recordText)
  return (
    <EmptyView icon='training' title={text.signInFirst} text={text.signInNote}>
      <Button look='primary' words={text.signIn} onTap={onSignIn} />
    </EmptyView>
  )
}
