import type { EpochMs } from '@/contract/shared/time.types'
import type { Enrollment } from '@/contract/trainings/trainings.schema'
import type { Language } from '@/shared/lib/language'
import type { Status } from '@/shared/ui/status-head'
import { enrollmentText } from './enrollment.text'
import { phaseOf } from './standing.model'

/** The heading of an enrollment: its status, and what follows from it. */
export function enrollmentHead(enrollment: Enrollment, now: EpochMs, language: Language): Status {
  const text = enrollmentText[language]
  const { standing, attended, parts } = enrollment
  const phase = phaseOf(enrollment, now)
  if (phase === 'enrolled') return { look: 'ok', ...text.enrolled }
  if (phase === 'attended') return { look: 'ok', ...text.attended(attended, parts) }
  if (standing.kind === 'waitlisted' && phase === 'waitlisted')
    return {
      look: 'wait',
      title: text.waitlisted.title(standing.place),
      note: text.waitlisted.note,
    }
  if (phase === 'offered') return { look: 'wait', ...text.offered }
  if (standing.kind === 'ended') return { look: 'over', ...text.ended[standing.how] }
  if (standing.kind === 'offered') return { look: 'over', ...text.ended.expired }
  return { look: 'over', ...text.over }
}
