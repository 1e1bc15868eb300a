import { emptyDraft, type TrainingDraft } from '@/features/trainings/organising/editor/draft.model'

/** A draft without problems. A test changes only what it is about. */
export const aDraft = (change: Partial<TrainingDraft> = {}): TrainingDraft => ({
  ...emptyDraft('OL101'),
  title: '专利检索入门',
  level: 'basic',
  parts: [{ day: '2026-12-15', from: '09:30', until: '11:30' }],
  closes: { day: '2026-12-14', time: '18:00' },
  cancel: { day: '2026-12-14', time: '18:00' },
  seats: { onsite: { capacity: '48', waitlist: '20' } },
  ...change,
})

export const part = (day: string, from: string, until: string) => ({ day, from, until })
