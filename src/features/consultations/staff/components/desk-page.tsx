import { useEffect, useRef, type ReactNode } from 'react'
import type { Me } from '@/contract/people/identity.schema'
import { useShown } from '@/platform/clock'
import type { Remote } from '@/shared/lib/remote'
import { Button } from '@/shared/ui/button'
import { EmptyView } from '@/shared/ui/empty-view'
import { Page } from '@/shared/ui/page'
import { RemoteView } from '@/shared/ui/remote-view'
import { useWords } from '@/shared/ui/shell'
import { answererOf, type Answerer } from '../case/answerer.model'
import { deskText } from '../desk.text'
import './desk.scss'

/** Who holds the phone, as far as the page knows. */
export interface Who {
  token?: string
  me: Remote<Me>
  signIn: () => Promise<boolean>
  load: () => Promise<void>
}

interface Props<A> {
  who: Who
  title: string
  /** What somebody is here, of all that they are; undefined: nothing. */
  of: (me: Me) => A | undefined
  /** Each time it comes up, for whoever may be here: nobody else asks the server for it. */
  onShow: () => void
  /** Buttons of the action bar, for whoever may be here. */
  actions?: ReactNode
  /** Their own task, where citizens consult. */
  slot?: ReactNode
  children: (answerer: A) => ReactNode
}

/** A page of those who answer: whoever else opens a link to it is told why they see nothing. */
export function DeskPage(props: Omit<Props<Answerer>, 'of'>): ReactNode
export function DeskPage<A>(props: Props<A>): ReactNode
export function DeskPage<A>({
  who,
  title,
  of = answererOf as (me: Me) => A | undefined,
  actions,
  slot,
  onShow,
  children,
}: Omit<Props<A>, 'of'> & Partial<Pick<Props<A>, 'of'>>) {
  const show = useRef(onShow) // the newest
  show.current = onShow
  const shown = useShown()
  const { token, me, load } = who
  const answerer = me.kind === 'ready' ? of(me.value) : undefined
  const may = answerer !== undefined

  useEffect(() => {
    if (token && me.kind === 'idle') void load()
  }, [token, me.kind, load])

  useEffect(() => {
    if (shown && may) show.current()
  }, [shown, may])

  return (
    <Page title={title} {...(may && { slot: slot ?? null, ...(actions && { actions }) })}>
      {token ? (
        <RemoteView of={me} onRetry={load}>
          {() => (answerer ? children(answerer) : <NotAllowed />)}
        </RemoteView>
      ) : (
        <SignInFirst onSignIn={who.signIn} />
      )}
    </Page>
  )
}

function SignInFirst({ onSignIn }: { onSignIn: () => Promise<boolean> }) {
  const text = useWords(deskText)
  return (
    <EmptyView icon='shield' title={text.notSignedIn} text={text.notSignedInText}>
      <Button look='primary' words={text.signIn} onTap={() => void onSignIn()} />
    </EmptyView>
  )
}

function NotAllowed() {
  const text = useWords(deskText)
  return <EmptyView icon='shield' title={text.notStaff} text={text.notStaffText} />
}
