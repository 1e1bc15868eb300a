import { sendableText } from '@/shared/lib/sendable-text'

test('blank words, and more than anybody reads, are not sent', () => {
  expect([undefined, ' ', ' 好 '].map((text) => sendableText(text, 200))).toEqual([
    undefined,
    undefined,
    '好',
  ])
  expect([200, 201].map((length) => sendableText('字'.repeat(length), 200)?.length)).toEqual([
    200,
    undefined,
  ])
})
