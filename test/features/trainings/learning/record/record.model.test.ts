import { openForms, learningRecord } from '@/features/trainings/learning/record/record.model'
import { enrollment } from './builders'

const end = Date.parse('2026-12-01T03:30:00.000Z')

test('a training is in the record from the moment it ends', () => {
  expect(learningRecord([enrollment()], end - 1).entries).toEqual([])
  expect(learningRecord([enrollment()], end).entries).toHaveLength(1)
})

test('who gave the seat back, or only waited, has learned nothing from it', () => {
  const at = '2026-11-25T00:00:00.000Z'
  const others = [
    enrollment({ standing: { kind: 'ended', how: 'cancelled', at } }),
    enrollment({ standing: { kind: 'waitlisted', place: 2 } }),
  ]
  expect(learningRecord(others, end)).toEqual({ entries: [], attended: 0, certificates: 0 })
})

test('the latest comes first, and what was attended and certified is counted', () => {
  const earlier = { id: 'earlier', endsAt: '2026-10-01T03:30:00.000Z' }
  const missed = { id: 'missed', endsAt: '2026-11-01T03:30:00.000Z' }
  const record = learningRecord(
    [
      enrollment({ training: earlier, certificate: 'SH-2026-0001' }),
      enrollment(),
      enrollment({ training: missed, attended: 0, noShow: 'counted' }),
    ],
    end,
  )
  expect(record.entries.map((entry) => entry.enrollment.training.id)).toEqual([
    'tr',
    'missed',
    'earlier',
  ])
  expect(record).toMatchObject({ attended: 2, certificates: 1 })
})

test.each([
  [{ feedback: 'open' }, ['feedback']],
  [{ usedIt: 'open' }, ['use']],
  [{ noShow: 'counted' }, ['appeal']],
  [{ noShow: 'appealed' }, []],
  [{ noShow: 'upheld' }, []],
  [{ feedback: 'given', usedIt: 'open' }, ['use']],
  [{}, []],
] as const)('with %j there is left to do: %j', (known, open) => {
  expect(openForms(enrollment(known))).toEqual(open)
})
