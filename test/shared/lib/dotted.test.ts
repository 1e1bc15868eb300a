import { dotted } from '@/shared/lib/dotted'

test('a dot stands between what is there', () => {
  expect(dotted(['咨询', undefined, '示例'])).toBe('咨询\u00a0· 示例')
  expect(dotted([false, '', '咨询'])).toBe('咨询')
})

test('a line may break after a dot, and not before it', () => {
  expect(dotted(['咨询', '示例'])).not.toMatch(/[^\u00a0]·/)
})
