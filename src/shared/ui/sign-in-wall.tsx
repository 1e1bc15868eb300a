import { sharedText } from '@/shared/shared.text'
import { Button } from './button'
import { EmptyView } from './empty-view'
import type { IconName } from './icon'
import { useWords } from './shell'

interface Props {
  icon: IconName
  /** What is there after signing in. */
  title: string
  text?: string
  /** On the button, where what was begun goes on. */
  words?: string
  /** `second` on a page that has a main button of its own. */
  look?: 'primary' | 'second'
  onSignIn: () => void
}

/** In place of what only its owner may read or send: people sign in when they ask for it, not before. */
export function SignInWall({ icon, title, text, words, look = 'primary', onSignIn }: Props) {
  const { signIn } = useWords(sharedText)
  return (
    <EmptyView icon={icon} title={title} {...(text !== undefined && { text })}>
      <Button look={look} words={words ?? signIn} onTap={onSignIn} />
    </EmptyView>
  )
}
