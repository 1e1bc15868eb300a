import { csvOf } from '../../../../server/infra/http/csv'

const cellOf = (value: string | number | undefined) => csvOf([[value]]).slice(1, -2)

test.each<[value: string | number | undefined, cell: string]>([
  ['王小明', '"王小明"'],
  ['说"好"', '"说""好"""'],
  [undefined, '""'],
  [-3, '"-3"'],
  [13800000042, '"13800000042"'],
  ['13800000042', '"13800000042"'],
])('%j is written as %s', (value, cell) => {
  expect(cellOf(value)).toBe(cell)
})

test.each(['=1+1', '+86', '-1', '@SUM(A1)', '＝1', ' =1', '\t1', '|x', '%x'])(
  'no spreadsheet runs %j',
  (value) => {
    expect(cellOf(value)).toBe(`"'${value}"`)
  },
)

test.each(['007', '00', '310101199001011234', '123456789012'])(
  'a spreadsheet keeps the digits of %s',
  (value) => {
    expect(cellOf(value)).toBe(`"=""${value}"""`)
  },
)

test.each(['0', '42', '12345678901'])('%s stays as it is', (value) => {
  expect(cellOf(value)).toBe(`"${value}"`)
})
