import { parseHours } from '../../../../../server/domains/facts/parsing/parse-hours'

test('each counter keeps its own hours, with the date of publication', () => {
  const raw = '专利受理及资助 9:00–11:30、13:30–17:00；专利收费 9:00–17:00（2019-10 公布，工作日）'
  expect(parseHours(raw, true)).toEqual({
    counters: [
      {
        label: '专利受理及资助',
        spans: [
          [540, 690],
          [810, 1020],
        ],
      },
      { label: '专利收费', spans: [[540, 1020]] },
    ],
    verified: true,
    asOf: '2019-10',
  })
})

test('hours from third-party records are not verified', () => {
  const raw = '周一至周五 9:00–11:30、13:00–17:00（第三方记录，未核）'
  expect(parseHours(raw, true)).toEqual({
    counters: [
      {
        spans: [
          [540, 690],
          [780, 1020],
        ],
      },
    ],
    verified: false,
    asOf: undefined,
  })
})

test('hours of an untrusted record are not verified', () => {
  expect(parseHours('周一至周五 9:00–17:00', false).verified).toBe(false)
})

test.each([
  '9:00–17:00', // on which days?
  '周一至周六 9:00–17:00',
  '周一至周五 9:00–17:00（节假日除外）',
  '周一至周五 9点至17点',
  '周一至周五 17:00–9:00',
  '周一至周五 9:00–25:00',
  '全天',
])('%s is rejected', (raw) => {
  expect(() => parseHours(raw, true)).toThrow(raw)
})
