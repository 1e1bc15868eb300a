import { spaced } from '@/shared/lib/spaced'

test.each([
  ['每类300元', '每类 300 元'],
  ['PCT国际申请', 'PCT 国际申请'],
  ['减免15%年费', '减免 15% 年费'],
  ['公告 3 个月', '公告 3 个月'],
  ['（2019修正）第4、22条', '（2019 修正）第 4、22 条'],
  ['免费', '免费'],
])('“%s” is set as “%s”', (text, set) => {
  expect(spaced(text)).toBe(set)
})
