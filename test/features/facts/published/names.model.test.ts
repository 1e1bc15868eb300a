import { namesIn } from '@/features/facts/published/names.model'
import { idle } from '@/shared/lib/remote'

test('without facts an id stands for itself', () => {
  expect([namesIn(idle, 'zh').unit('OL002'), namesIn(idle, 'zh').units]).toEqual(['OL002', []])
})
