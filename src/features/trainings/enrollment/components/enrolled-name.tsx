import type { Enrollment } from '@/contract/trainings/trainings.schema'
import { Cell } from '@/shared/ui/cell'
import { useShell, useWords } from '@/shared/ui/shell'
import { enrolledNameNotes } from '../enrolled-name.model'
import { enrolledNameText } from '../enrolled-name.text'

interface Props {
  enrollment: Enrollment
  /** As it is now. */
  profileName: string | undefined
  /** Opens the outlet, which corrects names. */
  onOutlet: () => void
}

/** The name that the roster, the ticket and the certificate show. */
export function EnrolledName({ enrollment, profileName, onOutlet }: Props) {
  const text = useWords(enrolledNameText)
  const { language } = useShell()
  if (!enrollment.name) return null
  return (
    <Cell
      icon='user'
      title={text.title(enrollment.name)}
      note={enrolledNameNotes(enrollment, profileName, language).join('\n')}
      onTap={onOutlet}
    />
  )
}
