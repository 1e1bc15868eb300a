import { codePage } from '@/features/visits/staff/code/code-page.model'

test('the page to post at a window contains no scripts', () => {
  const page = codePage({
    outlet: '<script>',
    window: '1 号窗口',
    day: '12 月 2 日',
    scan: '扫一扫',
    or: '或输入',
    typed: 'K3M9TQ 8F3K2 M9Q7T',
    picture: 'data:image/png;base64,AA',
  })
  expect(page).not.toContain('<script>')
  expect(page).toContain('K3M9TQ 8F3K2 M9Q7T')
})
