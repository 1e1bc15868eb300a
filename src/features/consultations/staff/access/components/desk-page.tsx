import type { ReactNode } from 'react'
import type { Me } from '@/contract/people/identity.schema'
import { usePageVisible } from '@/platform/clock'
import { useWords } from '@/shared/ui/shell'
import { StaffPage, type SignedIn } from '@/shared/ui/staff-page'
import { caseWorkerOf, outletWorkerOf, type CaseWorker } from '../case-worker.model'
import { accessText } from '../access.text'
import './desk.scss'
import './desk-card.scss'

interface Props<A> {
  who: SignedIn
  title: string
  /** The role this page requires; undefined where the person does not have it. */
  of: (me: Me) => A | undefined
  onShow: () => void
  actions?: ReactNode
  slot?: ReactNode
  children: (answerer: A) => ReactNode
}

/** A page for staff who work on cases, or for another role given by `of`. */
export function DeskPage(props: Omit<Props<CaseWorker>, 'of'>): ReactNode
export function DeskPage<A>(props: Props<A>): ReactNode
export function DeskPage<A>({
  who,
  of = caseWorkerOf as (me: Me) => A | undefined,
  ...page
}: Omit<Props<A>, 'of'> & Partial<Pick<Props<A>, 'of'>>) {
  const words = useWords(accessText)
  const isAtOutlet = (of as unknown) === outletWorkerOf
  const text = isAtOutlet ? { ...words, notStaff: words.notOutletStaff } : words
  return <StaffPage {...page} identity={who} roleOf={of} text={text} shown={usePageVisible()} />
}
