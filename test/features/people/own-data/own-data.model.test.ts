import type { OwnData } from '@/contract/people/identity.schema'
import { toDownload } from '@/features/people/own-data/own-data.model'

const ownData = (madeAt: string) => ({ madeAt, unread: 0 }) as unknown as OwnData

test.each([
  ['2026-11-23T15:59:59.999Z', 'my-data-2026-11-23.json'],
  ['2026-11-23T16:00:00.000Z', 'my-data-2026-11-24.json'],
])('a copy of own data made at %s is named after the day in Shanghai', (madeAt, name) => {
  expect(toDownload(ownData(madeAt)).name).toBe(name)
})

test('a copy of own data holds everything, one value a line', () => {
  const data = ownData('2026-11-23T02:00:00.000Z')
  const { text } = toDownload(data)
  expect(JSON.parse(text)).toEqual(data)
  expect(text.split('\n')).toHaveLength(4)
})
