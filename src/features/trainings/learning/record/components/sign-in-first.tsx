import { Button } from '@/shared/ui/button'
import { EmptyView } from '@/shared/ui/empty-view'
import { useWords } from '@/shared/ui/shell'
import { recordText } from '../record.text'

/** What is somebody's own is shown to them. They are asked who they are only when they want it. */
export function SignInFirst({ onSignIn }: { onSignIn: () => void }) {
  const text = useWords(recordText)
  return (
    <EmptyView icon='training' title={text.signInFirst} text={text.signInNote}>
      <Button look='primary' words={text.signIn} onTap={onSignIn} />
    </EmptyView>
  )
}
