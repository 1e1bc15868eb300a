import type { ReactNode } from 'react'
import { usePageVisible } from '@/platform/clock'
import { useWords } from '@/shared/ui/shell'
import { StaffPage, type SignedIn } from '@/shared/ui/staff-page'
import { organisingText } from '../organising.text'
import { organiserOf, type Organiser } from '../organiser.model'

interface Props {
  identity: SignedIn
  title: string
  onShow: () => void
  supervisorsOnly?: boolean
  actions?: ReactNode
  slot?: ReactNode
  children: (staff: Organiser) => ReactNode
}

/** A page for organisers and supervisors, or for supervisors only. */
export function OrganiserPage({ supervisorsOnly = false, children, ...page }: Props) {
  const text = useWords(organisingText)
  const { me } = page.identity
  const organises = me.kind === 'ready' && organiserOf(me.value) !== undefined
  return (
    <StaffPage
      {...page}
      shown={usePageVisible()}
      roleOf={(person) => {
        const staff = organiserOf(person)
        return staff && (!supervisorsOnly || staff.supervisor) ? staff : undefined
      }}
      text={
        organises
          ? { ...text, notStaff: text.notSupervisor, notStaffText: text.notSupervisorText }
          : text
      }
    >
      {children}
    </StaffPage>
  )
}
