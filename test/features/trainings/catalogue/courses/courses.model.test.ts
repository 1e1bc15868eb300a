import type { Course } from '@/contract/facts/courses.schema'
import {
  needsVerification,
  groupCourses,
} from '@/features/trainings/catalogue/courses/courses.model'
import { titleIn } from '@/shared/lib/language'

const aCourse = (change: Partial<Course> = {}): Course => ({
  id: 'CR900',
  title: '专利信息检索',
  provider: 'WIPO 学院',
  category: 'WIPO 远程教育',
  status: 'running',
  confidence: 'sourced',
  sources: [{ title: '通知' }],
  seen: '2026-11-22',
  ...change,
})
const ids = (courses: Course[]) => courses.map(({ id }) => id)

test('what is over is never among what runs or is planned', () => {
  const { running, planned, past } = groupCourses([
    aCourse({ id: 'CR001' }),
    aCourse({ id: 'CR002', status: 'past' }),
    aCourse({ id: 'CR003', status: 'planned' }),
  ])
  expect(running.flatMap(({ courses }) => ids(courses))).toEqual(['CR001'])
  expect(ids(planned)).toEqual(['CR003'])
  expect(ids(past)).toEqual(['CR002'])
})

test('courses stand under who offers them', () => {
  const { running } = groupCourses([
    aCourse({ id: 'CR001' }),
    aCourse({ id: 'CR002', provider: '同济大学' }),
    aCourse({ id: 'CR003' }),
  ])
  expect(running.map(({ name, courses }) => [name, ids(courses)])).toEqual([
    ['WIPO 学院', ['CR001', 'CR003']],
    ['同济大学', ['CR002']],
  ])
})

test('of what is over the latest comes first, and what has no date last', () => {
  const past = (id: string, date?: string) => aCourse({ id, status: 'past', ...(date && { date }) })
  const all = [past('CR001', '2020-09-14 开班'), past('CR002'), past('CR003', '2025-01-20')]
  expect(ids(groupCourses(all).past)).toEqual(['CR003', 'CR001', 'CR002'])
})

test('a title stays Chinese where it has no English', () => {
  expect(titleIn('en', aCourse({ titleEn: 'Patent Search' }))).toBe('Patent Search')
  expect(titleIn('en', aCourse())).toBe('专利信息检索')
  expect(titleIn('zh', aCourse({ titleEn: 'Patent Search' }))).toBe('专利信息检索')
})

test('whatever is not fully sourced is in doubt', () => {
  expect(needsVerification(aCourse())).toBe(false)
  expect(needsVerification(aCourse({ confidence: 'partial' }))).toBe(true)
})
