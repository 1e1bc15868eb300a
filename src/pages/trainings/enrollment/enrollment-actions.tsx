import type { Enrollment } from '@/contract/trainings/trainings.schema'
import { enrollmentText } from '@/features/trainings/enrollment/enrollment.text'
import { phaseOf } from '@/features/trainings/enrollment/standing.model'
import { useMinute } from '@/platform/clock'
import { openLink } from '@/platform/open-link'
import { openPage } from '@/platform/navigation'
import { sharedText } from '@/shared/shared.text'
import { Button } from '@/shared/ui/button'
import { useWords } from '@/shared/ui/shell'
import type { EnrollmentActionsState } from './use-enrollment-actions'

/** The next step for this enrollment. */
export function EnrollmentActions({
  enrollment,
  actions,
}: {
  enrollment: Enrollment
  actions: EnrollmentActionsState
}) {
  const text = useWords(enrollmentText)
  const { linkCopied } = useWords(sharedText)
  const now = useMinute()
  const { training, way, link } = enrollment
  const phase = phaseOf(enrollment, now)
  const giveUp = () => actions.setConfirming(true)

  if (phase === 'offered') {
    const busy = actions.busy === 'accept'
    return (
      <>
        <Button look='line' size='narrow' words={text.decline} onTap={giveUp} />
        <Button
          look='primary'
          busy={busy}
          words={busy ? text.accepting : text.accept}
          onTap={actions.accept}
        />
      </>
    )
  }
  if (phase === 'waitlisted') return <Button look='line' words={text.leave} onTap={giveUp} />
  if (phase === 'enrolled' && way === 'onsite') {
    const toPlace = () => openPage('outlets/detail', { id: training.base })
    return <Button look='primary' words={text.toPlace} onTap={toPlace} />
  }
  if (phase === 'enrolled' && link) {
    const toLink = () => openLink(link, linkCopied)
    return <Button look='primary' words={text.toLink} onTap={toLink} />
  }
  const toTraining = () => openPage('trainings/detail', { id: training.id })
  return <Button look='second' words={text.toTraining} onTap={toTraining} />
}
