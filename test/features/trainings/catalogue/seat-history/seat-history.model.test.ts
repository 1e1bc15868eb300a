import type { SeatHistoryEntry } from '@/contract/trainings/trainings.schema'
import { seatHistoryRows } from '@/features/trainings/catalogue/seat-history/seat-history.model'

const now = Date.parse('2026-12-02T14:20:00+08:00')
const at = '2026-12-02T01:05:00.000Z'
const history: SeatHistoryEntry[] = [
  { way: 'onsite', seq: 1, at, kind: 'enrolled', no: 1 },
  { way: 'online', seq: 1, at, kind: 'enrolled', no: 1 },
  { way: 'onsite', seq: 2, at, kind: 'waitlisted', no: 2, behind: true },
  { way: 'onsite', seq: 3, at, kind: 'cancelled', no: 1 },
  { way: 'onsite', seq: 4, at, kind: 'offered', no: 2, because: 3 },
  { way: 'onsite', seq: 5, at, kind: 'capacity', count: 50 },
]
const rows = seatHistoryRows(history, { way: 'onsite', ownNo: 2, now, language: 'zh' })

test('the latest is first, and only those of one way', () => {
  expect(rows.map(({ seq }) => seq)).toEqual([5, 4, 3, 2, 1])
})

test('each says in words what happened, when, and because of what', () => {
  expect(rows[0]).toMatchObject({ words: '主办单位把名额改为 50', mine: false })
  expect(rows[1]).toEqual({
    seq: 4,
    words: '通知候补的 2 号：有名额',
    notes: ['今天 9:05', '因为第 3 条：1 号取消报名'],
    mine: true,
  })
})

test('a place behind the others is marked, with the reason', () => {
  expect(rows[3]?.notes).toContain('90 天内两次没来也没取消，排在其他人之后')
})

test('without an enrollment of their own no row is marked', () => {
  const marked = seatHistoryRows(history, { way: 'onsite', ownNo: undefined, now, language: 'en' })
  expect(marked.filter(({ mine }) => mine)).toEqual([])
})
