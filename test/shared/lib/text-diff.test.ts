import { markDifferences, pairLines } from '@/shared/lib/text-diff'

const marked = (before: string, after: string) => {
  const show = (pieces: { text: string; kind: string }[]) =>
    pieces.map(({ text, kind }) => (kind === 'other' ? `[${text}]` : text)).join('')
  const found = markDifferences(before, after)
  return [show(found.before), show(found.after)]
}

test.each([
  ['公告 3 个月，其间他人可提异议', '公告 2 个月，其间他人可提异议', ['公告 [3] 个月，其间他人可提异议', '公告 [2] 个月，其间他人可提异议']], // prettier-ignore
  ['免费', '免费', ['免费', '免费']],
  ['', '免费', ['', '[免费]']],
  ['900元', '1000元', ['[900]元', '[1000]元']],
  ['申请费', '公布印刷费', ['[申请]费', '[公布印刷]费']],
])('of %s and %s, what differs is marked', (before, after, expected) => {
  expect(marked(before, after)).toEqual(expected)
})

test('a single character that both have in between is marked too', () => {
  expect(marked('甲乙丙丁戊', '子丑丙寅卯')).toEqual(['[甲乙丙丁戊]', '[子丑丙寅卯]'])
})

test('very long texts are marked as a whole', () => {
  const [before, after] = ['甲'.repeat(500), '甲'.repeat(499)]
  expect(marked(before, after)).toEqual([`[${before}]`, `[${after}]`])
})

test('lines stand beside those they became; what is only in one list stands alone', () => {
  expect(pairLines(['甲', '乙', '丙'], ['甲', '丁', '丙', '戊'])).toEqual([
    { before: '甲', after: '甲' },
    { before: '乙', after: '丁' },
    { before: '丙', after: '丙' },
    { after: '戊' },
  ])
  expect(pairLines(['甲', '乙'], ['乙'])).toEqual([{ before: '甲' }, { before: '乙', after: '乙' }])
  expect(pairLines([], [])).toEqual([])
})
