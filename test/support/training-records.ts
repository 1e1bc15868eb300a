import type {
  Enrollment,
  ListedTraining,
  Seats,
  Training,
} from '@/contract/trainings/trainings.schema'

export const aTrainingId = '019371f0-0000-7000-8000-000000000001'

export const someSeats = (change: Partial<Seats> = {}): Seats => ({
  way: 'onsite',
  capacity: 40,
  waitlist: 20,
  enrolled: 0,
  offered: 0,
  waiting: 0,
  ...change,
})

/** A training on Thursday, 10 December 2026. A test names only what it is about. */
export const aTraining = (change: Partial<ListedTraining> = {}): ListedTraining => ({
  id: aTrainingId,
  title: '商标注册实务与区分表使用',
  level: 'basic',
  base: 'OL101',
  startsAt: '2026-12-10T06:00:00.000Z', // 14:00 in Shanghai
  endsAt: '2026-12-10T08:30:00.000Z',
  closesAt: '2026-12-09T06:00:00.000Z',
  feeYuan: 0,
  seats: [someSeats()],
  state: 'published',
  sample: false,
  ...change,
})

export const aWholeTraining = (change: Partial<Training> = {}): Training => ({
  ...aTraining(),
  agenda: [],
  parts: [{ startsAt: '2026-12-10T06:00:00.000Z', endsAt: '2026-12-10T08:30:00.000Z' }],
  cancelUntil: '2026-12-09T06:00:00.000Z',
  materials: [],
  certificateFrom: 80,
  asks: [],
  lecturers: [],
  ...change,
})

export const anEnrollment = (change: Partial<Enrollment> = {}): Enrollment => ({
  training: aTraining(),
  way: 'onsite',
  no: 1,
  askedAt: '2026-12-02T06:20:00.000Z',
  standing: { kind: 'enrolled', secret: 'c2VjcmV0' },
  attended: 0,
  parts: 1,
  cancelUntil: '2026-12-09T06:00:00.000Z',
  feedback: 'no',
  usedIt: 'no',
  ...change,
})
