import type { ReactNode } from 'react'
import type { Me } from '@/contract/people/identity.schema'
import { useShown } from '@/platform/clock'
import { useWords } from '@/shared/ui/shell'
import { StaffPage, type SignedIn } from '@/shared/ui/staff-page'
import { answererOf, type Answerer } from '../case-worker.model'
import { deskText } from '../../case-list/case-list.text'
import './desk.scss'

interface Props<A> {
  who: SignedIn
  title: string
  /** What somebody is here, of all that they are; undefined: nothing. */
  of: (me: Me) => A | undefined
  onShow: () => void
  actions?: ReactNode
  slot?: ReactNode
  children: (answerer: A) => ReactNode
}

/** A page of those who answer: whoever else opens a link to it is told why they see nothing. */
export function DeskPage(props: Omit<Props<Answerer>, 'of'>): ReactNode
export function DeskPage<A>(props: Props<A>): ReactNode
export function DeskPage<A>({
  who,
  of = answererOf as (me: Me) => A | undefined,
  ...page
}: Omit<Props<A>, 'of'> & Partial<Pick<Props<A>, 'of'>>) {
  const text = useWords(deskText)
  return <StaffPage {...page} identity={who} roleOf={of} text={text} shown={useShown()} />
}
