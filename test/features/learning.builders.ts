import type { Enrollment } from '@/contract/trainings.schema'

/** An enrollment in a training that was held on 1 December 2026. A test names only what it is about. */
export const enrollment = ({
  training,
  ...known
}: Partial<Omit<Enrollment, 'training'>> & {
  training?: Partial<Enrollment['training']>
} = {}): Enrollment => ({
  training: {
    id: 'tr',
    title: '专利检索入门',
    level: 'basic',
    base: 'OL101',
    startsAt: '2026-12-01T01:30:00.000Z',
    endsAt: '2026-12-01T03:30:00.000Z',
    closesAt: '2026-12-01T00:00:00.000Z',
    feeYuan: 0,
    seats: [{ way: 'onsite', capacity: 30, waitlist: 10, enrolled: 30, offered: 0, waiting: 0 }],
    state: 'published',
    sample: false,
    ...training,
  },
  way: 'onsite',
  no: 36,
  askedAt: '2026-11-20T00:00:00.000Z',
  standing: { kind: 'enrolled', secret: 'secret' },
  attended: 1,
  parts: 1,
  cancelUntil: '2026-11-30T00:00:00.000Z',
  feedback: 'no',
  usedIt: 'no',
  ...known,
})
