import { useEffect, useRef, type ReactNode } from 'react'
import type { Me } from '@/contract/people/identity.schema'
import type { Remote } from '@/shared/lib/remote'
import { EmptyView } from './empty-view'
import { Page } from './page'
import { RemoteView } from './remote-view'
import { SignInWall } from './sign-in-wall'

/** The identity store, as far as a staff page needs it. */
export interface SignedIn {
  /** Absent while signed out. */
  token?: string
  me: Remote<Me>
  signIn: () => Promise<boolean>
  load: () => Promise<void>
}

export interface StaffPageText {
  notSignedIn: string
  notSignedInText: string
  signIn: string
  notStaff: string
  notStaffText: string
}

interface Props<Role> {
  identity: SignedIn
  title: string
  /** The role this page requires; undefined if the person does not have it. */
  roleOf: (me: Me) => Role | undefined
  text: StaffPageText
  /** Whether the page is in the foreground. */
  shown: boolean
  /** Runs whenever the page comes to the foreground, for staff only: nobody else sends requests. */
  onShow: () => void
  /** Buttons of the action bar, for staff only. */
  actions?: ReactNode
  /** A staff task in place of the citizens' consult button, for staff only. */
  slot?: ReactNode
  children: (role: Role) => ReactNode
}

/** A page for staff. Others who open it see why they have no access. */
export function StaffPage<Role>({ identity, title, roleOf, text, ...rest }: Props<Role>) {
  const { shown, onShow, actions, slot, children } = rest
  const { token, me, signIn, load } = identity
  const latestOnShow = useRef(onShow)
  latestOnShow.current = onShow
  const role = me.kind === 'ready' ? roleOf(me.value) : undefined
  const isStaff = role !== undefined

  useEffect(() => {
    if (token && me.kind === 'idle') void load()
  }, [token, me.kind, load])

  useEffect(() => {
    if (shown && isStaff) latestOnShow.current()
  }, [shown, isStaff])

  return (
    <Page title={title} {...(isStaff && { slot: slot ?? null, ...(actions && { actions }) })}>
      {token ? (
        <RemoteView of={me} onRetry={load}>
          {() =>
            role === undefined ? (
              <EmptyView icon='shield' title={text.notStaff} text={text.notStaffText} />
            ) : (
              children(role)
            )
          }
        </RemoteView>
      ) : (
        <SignInWall
          icon='shield'
          title={text.notSignedIn}
          text={text.notSignedInText}
          words={text.signIn}
          onSignIn={() => void signIn()}
        />
      )}
    </Page>
  )
}
