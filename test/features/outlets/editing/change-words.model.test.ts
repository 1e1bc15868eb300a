import type { OutletChange } from '@/contract/facts/outlet-edits.schema'
import { changeWords } from '@/features/outlets/editing/change-words.model'

const spans: [number, number][] = [[540, 690], [810, 1020]] // prettier-ignore

test.each<[OutletChange | undefined, string[]]>([
  [undefined, ['没有公布']],
  [
    { field: 'hours', value: { counters: [{ label: '受理', spans }], saturday: [[540, 720]], sunday: [] } }, // prettier-ignore
    ['工作日 受理 9:00–11:30、13:30–17:00', '周六 9:00–12:00', '周日 休息'],
  ],
  [{ field: 'days', value: [] }, ['没有']],
  [
    { field: 'days', value: [{ day: '2027-01-01', spans: [], note: '元旦' }] },
    ['2027 年 1 月 1 日 休息，元旦'],
  ],
  [{ field: 'notice', value: {} }, ['没有']],
  [
    { field: 'notice', value: { text: '休息', until: '2026-12-05' } },
    ['休息（显示到 2026 年 12 月 5 日）'],
  ],
  [{ field: 'phones', value: [{ number: '12345', label: '热线' }] }, ['热线 12345']],
  [
    { field: 'address', value: { text: '青松路', door: false, moved: true } },
    ['青松路', '没有门牌号', '搬了地方，地图上的位置先撤下'],
  ],
])('a change is told in words', (change, lines) => {
  expect(changeWords(change, 'zh')).toEqual(lines)
})
