import type { Laws } from '@/contract/facts/laws.schema'
import {
  lastConfirmed,
  lastConfirmedFields,
  versionNotices,
} from '@/features/services/versions.model'
import { anItem } from './builders'

const laws: Laws = {
  laws: [],
  changes: [],
  services: [],
  answers: [],
  added: [
    {
      id: 'SV001',
      from: '2026-12-15',
      next: { fee: { text: '免费', verified: true } },
      without: ['note'],
      sources: [],
      seen: '2026-12-02',
    },
  ],
}

test('a version is told before its day, and a year after it', () => {
  const fields = ['fee', 'note']
  expect(versionNotices(laws, 'SV001', '2026-12-14')).toEqual([{ from: '2026-12-15', when: 'coming', fields }]) // prettier-ignore
  expect(versionNotices(laws, 'SV001', '2026-12-15')).toMatchObject([{ when: 'begun' }])
  expect(versionNotices(laws, 'SV001', '2027-12-15')).toHaveLength(1)
  expect(versionNotices(laws, 'SV001', '2027-12-16')).toEqual([])
  expect(versionNotices(laws, 'SV002', '2026-12-14')).toEqual([])
  expect(versionNotices(undefined, 'SV001', '2026-12-14')).toEqual([])
})

test('the latest confirmation is told, with its fields', () => {
  const confirmed = {
    fee: { day: '2026-12-02', by: 'city' as const },
    note: { day: '2026-11-02', by: 'city' as const },
    steps: { day: '2026-12-02', by: 'city' as const },
  }
  const item = anItem({ confirmed })
  expect(lastConfirmed(item)).toEqual(confirmed.fee)
  expect(lastConfirmedFields(item)).toEqual(['steps', 'fee'])
  expect(lastConfirmed(anItem({}))).toBeUndefined()
  expect(lastConfirmedFields(anItem({}))).toEqual([])
})
