import type { Manifest } from '@/contract/facts/published.schema'
import {
  byId,
  missingFiles,
  nameIn,
  nameOf,
  type Facts,
} from '@/features/facts/published/facts.model'
import { loading, ready } from '@/shared/lib/remote'

const outlets = [{ id: 'OL001', name: '图书馆', nameEn: 'Library' }]
const services = [{ id: 'SV001', name: '商标续展' }]
const facts = ready({ outlets, services } as unknown as Facts)

const manifest = {
  version: '2',
  date: '2026-12-02',
  files: {
    terms: { file: 'terms.b.json', bytes: 1 },
    courses: { file: 'courses.a.json', bytes: 1 },
  },
} as unknown as Manifest

test.each([
  ['nothing is stored', {}, ['terms', 'courses']],
  ['one file is outdated', { terms: 'terms.a.json', courses: 'courses.a.json' }, ['terms']],
  ['all files are current', { terms: 'terms.b.json', courses: 'courses.a.json' }, []],
])('files are missing when %s', (_, stored, missing) => {
  expect(missingFiles(manifest, stored)).toEqual(missing)
})

test('a record is found by its id, an unknown id is undefined', () => {
  expect(byId(outlets, 'OL001')).toBe(outlets[0])
  expect(byId(outlets, 'OL999')).toBeUndefined()
})

test('a name is English only in English, and only where there is one', () => {
  expect(nameIn('en', { name: '图书馆', nameEn: 'Library' })).toBe('Library')
  expect(nameIn('zh', { name: '图书馆', nameEn: 'Library' })).toBe('图书馆')
  expect(nameIn('en', { name: '商标续展' })).toBe('商标续展')
})

test('outlets and services have a name once the facts are loaded', () => {
  expect(nameOf(facts, 'OL001', 'en')).toBe('Library')
  expect(nameOf(facts, 'SV001', 'en')).toBe('商标续展')
  expect(nameOf(facts, 'OL999', 'zh')).toBeUndefined()
  expect(nameOf(facts, undefined, 'zh')).toBeUndefined()
  expect(nameOf(loading, 'OL001', 'zh')).toBeUndefined()
})
