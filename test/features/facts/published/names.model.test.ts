import type { Facts } from '@/features/facts/published/facts.model'
import { factNames } from '@/features/facts/published/names.model'
import { idle, loading, ready } from '@/shared/lib/remote'

const facts = ready({
  outlets: [{ id: 'OL001', name: '图书馆', nameEn: 'Library', kind: 'library_info' }],
  services: [{ id: 'SV001', name: '商标续展' }],
} as unknown as Facts)

test('outlets and services are named in the display language', () => {
  expect(factNames(facts, 'en').unit('OL001')).toBe('Library')
  expect(factNames(facts, 'zh').unit('OL001')).toBe('图书馆')
  expect(factNames(facts, 'en').service('SV001')).toBe('商标续展')
  expect(factNames(facts, 'zh').units).toEqual([
    { id: 'OL001', name: '图书馆', kind: 'library_info' },
  ])
})

test('an unknown id stands for itself, as does every id before the facts are loaded', () => {
  expect(factNames(facts, 'zh').unit('OL999')).toBe('OL999')
  expect(factNames(loading, 'zh').unit('OL001')).toBe('OL001')
  expect(factNames(loading, 'zh').service('SV001')).toBe('SV001')
  expect(factNames(loading, 'zh').units).toEqual([])
})

test('without facts an id stands for itself', () => {
  expect([factNames(idle, 'zh').unit('OL002'), factNames(idle, 'zh').units]).toEqual(['OL002', []])
})
