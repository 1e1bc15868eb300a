import { leadsElsewhere } from '@/contract/facts/contacts.rules'

test.each([
  ['请拨打 96123', true],
  ['加 wx_abc12345', true],
  ['12 月 5 日休息，2026-12-06 照常', false],
])('%s leads elsewhere: %s', (text, leads) => {
  expect(leadsElsewhere(text)).toBe(leads)
})
