import type { Enrollment } from '@/contract/trainings/trainings.schema'
import { anEnrollment, aTraining } from '../../../../support/training-records'

type Known = Partial<Omit<Enrollment, 'training'>> & { training?: Partial<Enrollment['training']> }

/** Somebody's seat in a training that was held on 1 December 2026, to which they came. */
export const enrollment = ({ training, ...known }: Known = {}): Enrollment =>
  anEnrollment({
    training: aTraining({
      id: 'tr',
      startsAt: '2026-12-01T01:30:00.000Z',
      endsAt: '2026-12-01T03:30:00.000Z',
      ...training,
    }),
    attended: 1,
    ...known,
  })
