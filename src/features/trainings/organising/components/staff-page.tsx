import { useEffect, useRef, type ReactNode } from 'react'
import type { Me } from '@/contract/people/identity.schema'
import { useShown } from '@/platform/clock'
import type { Remote } from '@/shared/lib/remote'
import { Button } from '@/shared/ui/button'
import { EmptyView } from '@/shared/ui/empty-view'
import { Page } from '@/shared/ui/page'
import { RemoteView } from '@/shared/ui/remote-view'
import { useWords } from '@/shared/ui/shell'
import { organisingText } from '../organising.text'
import { staffOf, type Staff } from '../staff.model'

/** Who holds the phone, as far as the page knows. */
export interface Who {
  token?: string
  me: Remote<Me>
  signIn: () => Promise<boolean>
  load: () => Promise<void>
}

interface Props {
  who: Who
  title: string
  /** Each time it comes up, for whoever may be here: nobody else asks the server for it. */
  onShow?: () => void
  /** For supervisors only. */
  supervisors?: boolean
  /** Buttons of the action bar, for whoever may be here. */
  actions?: ReactNode
  /** Their own task, where citizens consult. */
  slot?: ReactNode
  className?: string
  children: (staff: Staff) => ReactNode
}

/** A page of the staff: whoever else opens a link to it is told why they see nothing, and what to do. */
export function StaffPage({ who, title, supervisors = false, actions, slot, ...rest }: Props) {
  const { onShow, className, children } = rest
  const show = useRef(onShow) // the newest
  show.current = onShow
  const shown = useShown()
  const { token, me, load } = who
  const staff = me.kind === 'ready' ? staffOf(me.value) : undefined
  const may = staff !== undefined && (!supervisors || staff.supervisor)

  useEffect(() => {
    if (token && me.kind === 'idle') void load()
  }, [token, me.kind, load])

  useEffect(() => {
    if (shown && may) show.current?.()
  }, [shown, may])

  return (
    <Page
      title={title}
      {...(may && { slot: slot ?? null, ...(actions && { actions }) })}
      {...(className && { className })}
    >
      {!token ? (
        <SignInFirst onSignIn={who.signIn} />
      ) : (
        <RemoteView of={me} onRetry={load}>
          {() => (may ? children(staff) : <NotAllowed isStaff={!!staff} />)}
        </RemoteView>
      )}
    </Page>
  )
}

function SignInFirst({ onSignIn }: { onSignIn: () => Promise<boolean> }) {
  const text = useWords(organisingText)
  return (
    <EmptyView icon='shield' title={text.notSignedIn} text={text.notSignedInText}>
      <Button look='primary' words={text.signIn} onTap={() => void onSignIn()} />
    </EmptyView>
  )
}

function NotAllowed({ isStaff }: { isStaff: boolean }) {
  const text = useWords(organisingText)
  const [title, why] = isStaff
    ? [text.notSupervisor, text.notSupervisorText]
    : [text.notStaff, text.notStaffText]
  return <EmptyView icon='shield' title={title} text={why} />
}
